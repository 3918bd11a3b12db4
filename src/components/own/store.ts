import {
  LIMITS,
  NOTHING,
  parseOwn,
  serializeOwn,
  toggled,
  type Own,
  type OwnList,
} from '../../catalogue/own/state.ts';

/** The only key of the browser's storage that keeps the reader's lists. */
const KEY = 'praktikoteka.own';

/** Told to the document when the lists have changed, in this tab or in another. */
export const CHANGED = 'own-changed';
/** Told to the document, with the words as its detail, when a change could not be made. */
export const REFUSED = 'own-refused';

const tell = (name: string, detail?: string) =>
  document.dispatchEvent(new CustomEvent(name, { detail }));

addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) tell(CHANGED);
});

/** What is kept, and whether something there could not be read. */
export function look(): { own: Own; damaged: boolean } {
  try {
    const text = localStorage.getItem(KEY);
    const own = text === null ? NOTHING : parseOwn(text);
    return { own: own ?? NOTHING, damaged: !own };
  } catch {
    // Browsers that forbid the storage throw at its very name.
    return { own: NOTHING, damaged: true };
  }
}

/** Puts the lists in place of what was kept; says so and returns false when the browser refuses. */
export function keep(own: Own): boolean {
  try {
    localStorage.setItem(KEY, serializeOwn(own));
  } catch {
    tell(REFUSED, 'Браузер не разрешает сайту хранить список или память для него занята.');
    return false;
  }
  tell(CHANGED);
  return true;
}

/** Puts an id into a list or takes it out; says so and returns false when that cannot be done. */
export function toggle(list: OwnList, id: string): boolean {
  const own = toggled(look().own, list, id);
  if (own) return keep(own);
  const full =
    list === 'compared'
      ? `Сравнить можно не больше ${LIMITS.compared} практик. Уберите одну из выбранных.`
      : `В «Отложенном» уже ${LIMITS.kept} практик. Уберите лишние.`;
  tell(REFUSED, full);
  return false;
}
