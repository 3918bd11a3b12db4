import type { Backup } from '../../cms/carry/backup.ts';
import type { ImmutableMap } from '../../cms/decap.ts';
import { isCollectionName } from '../../schema/collections.ts';
import { showAlert } from './alert.ts';
import { bringDraft, tellOfWaiting } from './arriving-draft.ts';

/** Under what Decap keeps the copy of a form that has not been saved, in the database of the browser. */
const COPY = 'backup.';
/** How often the form is looked at, milliseconds. */
const PAUSE = 100;
const NOT_BROUGHT =
  'Запись из самопроверки не встала в форму: браузер не дал её передать. Она осталась в самопроверке: скачайте её там и пришлите в редакцию.';

/** Name of the entry in the form, as Decap names its copy. */
export function nameOfForm(entry: ImmutableMap): string {
  const slug = entry.get('slug');
  const collection = String(entry.get('collection'));
  return typeof slug === 'string' && slug !== '' ? `${collection}.${slug}` : collection;
}

/** Goes on as soon as the form of an entry is filled in; never when the editor has turned to another page. */
function whenFilled(name: string, proceed: () => void): void {
  const { hash } = window.location;
  const timer = window.setInterval(() => {
    const isElsewhere = window.location.hash !== hash;
    const form = document.querySelector<HTMLElement>('.self-check[data-form]');
    if (!isElsewhere && form?.dataset.form !== name) return;
    window.clearInterval(timer);
    if (!isElsewhere) proceed();
  }, PAUSE);
}

/** Puts the copy of a form beside Decap's own; never over one that is there. */
const keepIn =
  ({ name, transaction: { db } }: IDBObjectStore, key: string) =>
  (backup: Backup): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = db.transaction(name, 'readwrite');
      transaction.objectStore(name).add(backup, key);
      transaction.addEventListener('complete', () => {
        resolve();
      });
      transaction.addEventListener('abort', () => {
        reject(transaction.error ?? new Error('IndexedDB'));
      });
    });

/** Gives the empty form what the self-check has sent; tells that it waits where the form has a text of its own. */
async function receive(
  request: IDBRequest<unknown>,
  store: IDBObjectStore,
  collection: string,
): Promise<void> {
  try {
    if (request.result !== undefined) {
      await tellOfWaiting(collection);
      return;
    }
    const backup = await bringDraft(collection, keepIn(store, COPY + collection));
    if (backup) Object.defineProperty(request, 'result', { value: backup });
  } catch (reason) {
    showAlert(NOT_BROUGHT);
    throw reason;
  }
}

/** Holds back what a request has found until the form is filled in. */
function holdBack(request: IDBRequest<unknown>, store: IDBObjectStore, name: string): void {
  const isNew = isCollectionName(name);
  let isHeld = true;
  const release = () => {
    isHeld = false;
    request.dispatchEvent(new Event('success'));
  };
  request.addEventListener('success', (event) => {
    if (!isHeld || (request.result === undefined && !isNew)) return;
    event.stopImmediatePropagation();
    whenFilled(name, () => {
      if (isNew) void receive(request, store, name).finally(release);
      else release();
    });
  });
}

/**
 * Keeps a text that was not saved from being lost after a reload: Decap asks whether to bring it back before it has
 * loaded the entry, and puts what it loads over what it has brought back. Here the copy comes after the entry. A draft
 * of the self-check comes into the empty form the same way.
 */
export function keepUnsaved(): void {
  const store = IDBObjectStore.prototype;
  const get = Object.getOwnPropertyDescriptor(store, 'get')?.value as IDBObjectStore['get'];
  store.get = function (this: IDBObjectStore, query) {
    const request = get.call(this, query) as IDBRequest<unknown>;
    if (typeof query === 'string' && query.startsWith(COPY)) {
      holdBack(request, this, query.slice(COPY.length));
    }
    return request;
  };
}
