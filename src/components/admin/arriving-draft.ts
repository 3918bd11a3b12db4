import { SENT } from '../../cms/addresses.ts';
import { backupOf, type Backup } from '../../cms/carry/backup.ts';
import { readCarried, type CarriedDraft } from '../../cms/carry/carried.ts';
import { obstacleTo, titleOf } from '../../cms/carry/obstacle.ts';
import { russian } from '../../cms/locale/russian.ts';
import { quoted } from '../../schema/quoted.ts';
import { forgetDraft, waitingDrafts } from '../carry/drafts.ts';
import { showAlert } from './alert.ts';

interface Arriving {
  id: number;
  draft: CarriedDraft;
}

/** What Decap CMS asks before it fills a form with a text that was not saved. */
const QUESTION = russian.editor.editor.confirmLoadBackup;
const UNREADABLE =
  'Запись из самопроверки не читается, и форма её не примет. Вернитесь в самопроверку и перенесите её ещё раз.';

/** True for the draft that the editor has come here with; others have been left behind. */
const isSent = (id: number): boolean =>
  new URLSearchParams(window.location.search).get(SENT) === String(id);

/** Draft as it may be put into a form; undefined for what no form can show. */
function readDraft(value: unknown): CarriedDraft | undefined {
  const draft = readCarried(value);
  return draft && obstacleTo({ ...draft, entry: undefined }, { ids: {} }) ? undefined : draft;
}

/** Draft of the self-check that waits for the empty form of a collection: the one just sent before one left behind. */
async function arrivingIn(collection: string): Promise<Arriving | undefined> {
  const waiting = await waitingDrafts();
  const read = waiting.map(({ id, value }) => ({ id, draft: readDraft(value) }));
  const broken = read.filter(({ draft }) => draft === undefined);
  for (const { id } of broken) await forgetDraft(id);
  if (broken.some(({ id }) => isSent(id))) showAlert(UNREADABLE);
  const fit = read.flatMap(({ id, draft }) =>
    draft?.collection === collection ? [{ id, draft }] : [],
  );
  return fit.find(({ id }) => isSent(id)) ?? fit[0];
}

/** Answers the next question about a text that was not saved: with yes, or as the editor answers other words. */
function answerFor(words: string | undefined): void {
  const plain = window.confirm.bind(window);
  window.confirm = (message) => {
    if (message !== QUESTION) return plain(message);
    window.confirm = plain;
    return words === undefined || plain(words);
  };
}

/**
 * Turns a draft that waits for the empty form of a collection into the copy of a form that was not saved; undefined
 * when none waits. `keep` puts the copy where Decap CMS keeps its own: until then the draft stays where it was.
 */
export async function bringDraft(
  collection: string,
  keep: (backup: Backup) => Promise<void>,
): Promise<Backup | undefined> {
  const arriving = await arrivingIn(collection);
  if (!arriving) return undefined;
  const { id, draft } = arriving;
  const backup = backupOf(draft);
  await keep(backup);
  await forgetDraft(id);
  const title = quoted(titleOf(draft));
  answerFor(
    isSent(id)
      ? undefined
      : `В самопроверке вы переносили сюда запись ${title}, но форма её ещё не получила. Заполнить форму? Если отказаться, запись пропадёт.`,
  );
  return backup;
}

/** Tells that a draft waits because the form holds another text that was not saved. */
export async function tellOfWaiting(collection: string): Promise<void> {
  const arriving = await arrivingIn(collection);
  if (!arriving) return;
  showAlert(
    `Запись ${quoted(titleOf(arriving.draft))} из самопроверки ждёт: в форме был другой несохранённый текст. Сохраните его или откажитесь от него, а потом снова откройте пустую форму — запись встанет в неё.`,
  );
}
