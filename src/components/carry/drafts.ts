import { isExpired, isSameDraft, readCarried, type CarriedDraft } from '../../cms/carry/carried.ts';

const DATABASE = 'praktikoteka';
const DATABASE_VERSION = 1;
const STORE = 'carried';

/** Draft that waits in the browser, not judged yet. */
export interface WaitingDraft {
  id: number;
  value: unknown;
}

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('IndexedDB'));
    });
  });

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => {
      resolve();
    });
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new Error('IndexedDB'));
    });
  });

async function within<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Value>,
): Promise<Value> {
  const opening = indexedDB.open(DATABASE, DATABASE_VERSION);
  opening.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (oldVersion < 1) opening.result.createObjectStore(STORE, { autoIncrement: true });
  });
  const database = await settled(opening);
  // A newer page in another tab must not wait for this one.
  database.addEventListener('versionchange', () => {
    database.close();
  });
  try {
    const transaction = database.transaction(STORE, mode);
    const [value] = await Promise.all([
      work(transaction.objectStore(STORE)),
      finished(transaction),
    ]);
    return value;
  } finally {
    database.close();
  }
}

async function all(store: IDBObjectStore): Promise<WaitingDraft[]> {
  const [ids, values] = await Promise.all([
    settled(store.getAllKeys()),
    settled<unknown[]>(store.getAll()),
  ]);
  return ids.map((id, at) => ({ id: Number(id), value: values[at] }));
}

/** Keeps a draft for the CMS, in place of the same one; resolves with its number when it is on the disk. */
export const keepDraft = (draft: CarriedDraft): Promise<number> =>
  within('readwrite', async (store) => {
    const same = (await all(store)).find(({ value }) => {
      const read = readCarried(value);
      return read !== undefined && isSameDraft(read, draft);
    });
    return Number(await settled(store.put(draft, same?.id)));
  });

/** Drafts that wait for the CMS, the oldest first; those that have waited too long are forgotten. */
export const waitingDrafts = (): Promise<WaitingDraft[]> =>
  within('readwrite', async (store) => {
    const waiting = await all(store);
    const expired = waiting.filter(({ value }) => {
      const read = readCarried(value);
      return read !== undefined && isExpired(read, Date.now());
    });
    for (const { id } of expired) await settled(store.delete(id));
    return waiting.filter((one) => !expired.includes(one));
  });

/** Forgets a draft that is saved, or that its author does not want. */
export const forgetDraft = (id: number): Promise<undefined> =>
  within('readwrite', (store) => settled(store.delete(id)));
