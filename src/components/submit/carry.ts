import { takingAddress } from '../../cms/addresses.ts';
import type { BackendState } from '../../cms/backend-path.ts';
import { readCarried } from '../../cms/carry/carried.ts';
import { obstacleTo, type CheckedEntry } from '../../cms/carry/obstacle.ts';
import { packed, type Packed } from '../../cms/carry/pack.ts';
import type { Known } from '../../reader/self-check/known.ts';
import type { Submitted } from '../../reader/self-check/judge.ts';
import { keepDraft } from '../carry/drafts.ts';
import { fetchJson } from '../dom/loading.ts';

/** Entry with the files that were chosen beside it. */
export interface Luggage extends CheckedEntry {
  files: readonly Submitted[];
}

/** What became of an entry: where the CMS takes it, or why it stays. */
export type Carried =
  | ({ address: string } & Pick<Packed, 'left' | 'renamed'>)
  | { existing: string }
  | { reason: string };

const CLOSED =
  'Редакция не отвечает: портал на этом компьютере запущен без неё. Запустите его снова (npm start) или скачайте запись и пришлите её в редакцию.';
const TOO_MUCH =
  'Запись не перенести: в ней слишком много текста или файлов. Скачайте её и пришлите в редакцию.';
const NOT_KEPT =
  'Браузер не дал передать запись: память для сайта закрыта или занята. Скачайте запись и пришлите её в редакцию.';

/** Why the local backend of the CMS would not take an entry now; undefined when it would. */
async function closedReason(state: string): Promise<string | undefined> {
  try {
    const { build, message } = (await fetchJson(state)) as BackendState;
    return build === 'off' ? message : undefined;
  } catch {
    // Whatever kept it from answering, the entry must not leave for a CMS that is not there.
    return CLOSED;
  }
}

/** Puts an entry where the CMS finds it; `state` is the address of the state of the local backend, empty for another one. */
export async function carry(
  { files, ...entry }: Luggage,
  known: Known,
  state: string,
): Promise<Carried> {
  const obstacle = obstacleTo(entry, known);
  if (obstacle) return obstacle;
  const closed = state === '' ? undefined : await closedReason(state);
  if (closed !== undefined) return { reason: closed };
  const { collection } = entry;
  const ready = packed(entry.text, files, known.uploads);
  if ('reason' in ready) return ready;
  const { left, renamed, ...kept } = ready;
  const draft = readCarried({ version: 2, at: Date.now(), collection, ...kept });
  if (!draft) return { reason: TOO_MUCH };
  try {
    return { address: takingAddress(collection, await keepDraft(draft)), left, renamed };
  } catch {
    // Browsers forbid the storage or run out of it for reasons that its owner alone can mend.
    return { reason: NOT_KEPT };
  }
}
