import { editorAddress } from '../../cms/addresses.ts';
import { OWN_MACHINE } from '../../cms/backend-path.ts';
import type { Known } from '../../reader/self-check/known.ts';
import { quoted } from '../../schema/quoted.ts';
import { loadJson } from '../dom/loading.ts';
import { copyOf, part, write } from '../dom/parts.ts';
import type { Carried, Luggage } from './carry.ts';

const NOT_LOADED =
  'Перенести не получилось: не загрузились файлы сайта. Проверьте связь и нажмите ещё раз.';
const EXISTING =
  'Запись с таким адресом в каталоге уже есть, и перенос её не меняет. Откройте её и внесите правки там. Если ваша запись о другом, измените название.';
const CARRIED =
  'Запись перенесена, редакция открывается в новой вкладке. Проверьте форму и сохраните её там: до этого запись не сохранена.';

/** Where the CMS is found. */
export interface CmsPlace {
  /** Address of the state of the local backend; empty when another host keeps the drafts. */
  state: string;
  /** Address of what is known of the catalogue. */
  known: string;
}

/** True where this reader can have the CMS at all: its local backend answers nobody but its own machine. */
export const isReachable = ({ state }: CmsPlace, hostname: string): boolean =>
  state === '' || OWN_MACHINE.includes(hostname);

const leftWords = (left: readonly string[]): string =>
  left.length === 0
    ? ''
    : ` Не перенесены файлы с ошибками: ${left.map(quoted).join(', ')}. Исправьте их и вставьте в форму сами.`;

const renamedWords = (renamed: readonly { from: string; to: string }[]): string =>
  renamed.length === 0
    ? ''
    : ` Файлы получили новые имена, адреса в записи исправлены: ${renamed.map(({ from, to }) => `${quoted(from)} — теперь ${quoted(to)}`).join(', ')}.`;

/** Carries an entry into the CMS; the parts that judge it come with the first press. */
async function carried(luggage: Luggage, { state, known }: CmsPlace): Promise<Carried> {
  const [{ carry }, catalogue] = await Promise.all([import('./carry.ts'), loadJson(known)]);
  return carry(luggage, catalogue as Known, state);
}

/** Says what became of an entry, and shows the way to the form that has it or should have it. */
function tell(item: ParentNode, luggage: Luggage, outcome: Carried): void {
  const way = part(item, '[data-way]', HTMLAnchorElement);
  way.hidden = 'reason' in outcome;
  if ('reason' in outcome) {
    write(item, '[data-carried]', outcome.reason);
  } else if ('existing' in outcome) {
    write(item, '[data-carried]', EXISTING);
    write(way, '[data-where]', 'Открыть эту запись в редакции');
    way.href = editorAddress(luggage.collection, outcome.existing);
  } else {
    write(
      item,
      '[data-carried]',
      CARRIED + renamedWords(outcome.renamed) + leftWords(outcome.left),
    );
    write(way, '[data-where]', 'Открыть форму с записью');
    way.href = outcome.address;
    way.click();
  }
}

/** Draws what takes an entry on into the CMS; `luggage` gives the entry as it stands at the press. */
export function carryItem(
  root: ParentNode,
  place: CmsPlace,
  luggage: () => Luggage,
): DocumentFragment {
  const fragment = copyOf(root, '[data-carry]');
  const item = part(fragment, '*', HTMLElement);
  let isBusy = false;
  const press = async () => {
    // Two presses at once would make two entries of one.
    if (isBusy) return;
    isBusy = true;
    try {
      const now = luggage();
      tell(item, now, await carried(now, place));
    } catch (reason) {
      write(item, '[data-carried]', NOT_LOADED);
      throw reason;
    } finally {
      isBusy = false;
    }
  };
  part(item, 'button', HTMLButtonElement).addEventListener('click', () => void press());
  return fragment;
}
