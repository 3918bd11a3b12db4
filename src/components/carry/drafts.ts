import type { CarriedDraft } from '../../cms/carry/carried.ts';

const DATABASE = 'praktikoteka';
/** Changes together with the version that drafts bear. */
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
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(STORE, { autoIncrement: true });
  });
  const database = await settled(opening);
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

/** Keeps a draft for the CMS; resolves with its number when it is on the disk. */
export const keepDraft = (draft: CarriedDraft): Promise<number> =>
  within('readwrite', async (store) => Number(await settled(store.add(draft))));

/** Drafts that wait for the CMS, the oldest first. */
export const waitingDrafts = (): Promise<WaitingDraft[]> =>
  within('readonly', async (store) => {
    const [ids, values] = await Promise.all([
      settled(store.getAllKeys()),
      settled<unknown[]>(store.getAll()),
    ]);
    return ids.map((id, at) => ({ id: Number(id), value: values[at] }));
  });

/** Forgets a draft that has arrived. */
export const forgetDraft = (id: number): Promise<undefined> =>
  within('readwrite', (store) => settled(store.delete(id)));
