import {
  LIMITS,
  NOTHING,
  parseOwn,
  serializeOwn,
  toggled,
  type Own,
  type OwnList,
} from '../../catalogue/own/state.ts';

/** Key of the browser's storage that keeps the reader's lists. */
const KEY = 'praktikoteka.own';
/** Key that keeps, as they were, texts that could not be read and had to make way for new lists. */
const UNREAD_KEY = 'praktikoteka.own.unread';

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

/** Texts of lists that could not be read, the oldest first; undefined when there are none. */
export function unread(): string | undefined {
  try {
    const text = localStorage.getItem(KEY);
    const damaged = text !== null && !parseOwn(text) ? text : null;
    const texts = [localStorage.getItem(UNREAD_KEY), damaged].filter((one) => one !== null);
    return texts.length > 0 ? texts.join('\n') : undefined;
  } catch {
    // A storage that is forbidden gives nothing back.
    return undefined;
  }
}

/** Makes a change to the storage and tells of it; says so and returns false when the browser refuses. */
function change(make: () => void): boolean {
  try {
    make();
  } catch {
    tell(REFUSED, 'Браузер не разрешает сайту хранить список или память для него занята.');
    return false;
  }
  tell(CHANGED);
  return true;
}

/** Puts the lists in place of what was kept, and what could not be read aside. */
export const keep = (own: Own): boolean =>
  change(() => {
    const aside = look().damaged ? unread() : undefined;
    if (aside !== undefined) localStorage.setItem(UNREAD_KEY, aside);
    localStorage.setItem(KEY, serializeOwn(own));
  });

/** Removes what could not be read. */
export const forgetUnread = (): boolean =>
  change(() => {
    localStorage.removeItem(UNREAD_KEY);
    if (look().damaged) localStorage.removeItem(KEY);
  });

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
