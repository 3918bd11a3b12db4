import { SENT } from '../../cms/addresses.ts';
import { backupOf, type Backup } from '../../cms/carry/backup.ts';
import { readCarried, type CarriedDraft } from '../../cms/carry/carried.ts';
import { obstacleTo, titleOf } from '../../cms/carry/obstacle.ts';
import { packed, type Packed } from '../../cms/carry/pack.ts';
import type { Known } from '../../reader/self-check/known.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { forgetDraft, waitingDrafts, type WaitingDraft } from '../carry/drafts.ts';
import { showAlert } from './alert.ts';
import { claimDraft } from './claim.ts';
import { draftWords, showDraft, showUnreadable } from './draft-alert.ts';
import { holdDraft } from './held-draft.ts';
import { answerNext, OWN_QUESTION } from './next-answer.ts';

interface Arriving {
  waiting: WaitingDraft;
  draft: CarriedDraft;
  ready: Packed;
  release: () => void;
}

/** Drafts that this page has told of already. */
const told = new Set<number>();

/** True for the draft that the editor has come here with; others have been left behind. */
const isSent = (id: number): boolean =>
  new URLSearchParams(window.location.search).get(SENT) === String(id);

function tellOnce(id: number, tell: () => void): void {
  if (told.has(id)) return;
  told.add(id);
  tell();
}

/** Draft as it may be put into the form of a collection; tells of those that never will. */
function fitDraft(waiting: WaitingDraft, collection: CollectionName, known: Known) {
  const draft = readCarried(waiting.value);
  const tell = (message: string) => {
    tellOnce(waiting.id, () => {
      showDraft(message, waiting);
    });
  };
  if (!draft) {
    tellOnce(waiting.id, () => {
      showUnreadable(waiting);
    });
    return undefined;
  }
  if (draft.collection !== collection) return undefined;
  const obstacle = obstacleTo({ ...draft, entry: undefined }, known);
  const ready = packed(draft.text, draft.files, known.uploads);
  if (obstacle && 'existing' in obstacle) {
    tell(
      `Из самопроверки перенесена ${draftWords(draft)}, но запись с таким адресом в каталоге уже есть. Внесите правки в неё, а перенесённую скачайте или удалите.`,
    );
  } else if (obstacle) tell(obstacle.reason);
  else if ('reason' in ready) tell(ready.reason);
  else return { draft, ready };
  return undefined;
}

/** Draft of the self-check that waits for the empty form of a collection: the one just sent before one left behind. */
async function arrivingIn(collection: CollectionName, known: Known): Promise<Arriving | undefined> {
  const all = await waitingDrafts();
  const ordered = [...all.filter(({ id }) => isSent(id)), ...all.filter(({ id }) => !isSent(id))];
  for (const waiting of ordered) {
    const fit = fitDraft(waiting, collection, known);
    if (!fit) continue;
    const release = await claimDraft(waiting.id);
    if (release) return { ...fit, waiting, release };
    if (isSent(waiting.id)) {
      tellOnce(waiting.id, () => {
        showAlert(
          `Из самопроверки перенесена ${draftWords(fit.draft)}: она открыта в другой вкладке. Вернитесь туда или закройте ту вкладку и обновите эту.`,
        );
      });
    }
  }
  return undefined;
}

/** Lets a form have its draft according to the answer to a question: until the form is saved the draft is not forgotten. */
function askAbout({ waiting: { id }, draft, release }: Arriving, words: string | undefined): void {
  answerNext({
    words,
    settle: (isYes) => {
      if (isYes) {
        holdDraft({ id, collection: draft.collection, release });
        return;
      }
      release();
      if (isYes === false && words !== OWN_QUESTION) forgetDraft(id).catch(reportError);
    },
  });
}

/** Turns a draft that waits for the empty form of a collection into the copy of a form that was not saved; undefined when none waits. */
export async function bringDraft(
  collection: CollectionName,
  known: Known,
): Promise<Backup | undefined> {
  const arriving = await arrivingIn(collection, known);
  if (!arriving) return undefined;
  const { waiting, draft, ready } = arriving;
  const words = `Из самопроверки перенесена ${draftWords(draft)}, и она ещё не сохранена. Заполнить ею форму? Если отказаться, она пропадёт.`;
  askAbout(arriving, isSent(waiting.id) ? undefined : words);
  return backupOf(ready);
}

/** Tells that a draft waits because the form holds another text that was not saved; a form with the draft itself keeps it. */
export async function meetCopy(
  collection: CollectionName,
  known: Known,
  copy: string,
): Promise<void> {
  const arriving = await arrivingIn(collection, known);
  if (!arriving) return;
  const { waiting, draft, ready, release } = arriving;
  const title = titleOf(draft);
  if (copy === ready.text || (title !== '' && titleOf({ collection, text: copy }) === title)) {
    askAbout(arriving, OWN_QUESTION);
    return;
  }
  release();
  tellOnce(waiting.id, () => {
    showDraft(
      `Из самопроверки перенесена ${draftWords(draft)}. Она ждёт: в форме был другой несохранённый текст. Сохраните его или откажитесь от него, а потом снова откройте пустую форму — запись встанет в неё.`,
      waiting,
    );
  });
}
