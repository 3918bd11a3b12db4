import type { ImmutableMap } from '../../cms/decap.ts';
import type { Known } from '../../reader/self-check/known.ts';
import { isCollectionName, type CollectionName } from '../../schema/collections.ts';
import { showAlert } from './alert.ts';
import { bringDraft, meetCopy } from './arriving-draft.ts';

/** Under what Decap keeps the copy of a form that has not been saved, in the database of the browser. */
const COPY = 'backup.';
/** How often the form is looked at, milliseconds. */
const PAUSE = 100;
const NOT_BROUGHT =
  'Запись из самопроверки не встала в форму: браузер не дал её прочитать. Она осталась в браузере: обновите страницу или закройте другие вкладки редакции.';

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

/** Gives the empty form what the self-check has sent; tells that it waits where the form has a text of its own. */
async function receive(
  request: IDBRequest<unknown>,
  collection: CollectionName,
  known: Known,
): Promise<void> {
  try {
    if (request.result !== undefined) {
      const { raw } = request.result as { raw: string };
      await meetCopy(collection, known, raw);
      return;
    }
    const backup = await bringDraft(collection, known);
    if (backup) Object.defineProperty(request, 'result', { value: backup });
  } catch (reason) {
    showAlert(NOT_BROUGHT);
    throw reason;
  }
}

/** Holds back what a request has found until the form is filled in. */
function holdBack(request: IDBRequest<unknown>, name: string, known: Known): void {
  const collection = isCollectionName(name) ? name : undefined;
  let isHeld = true;
  const release = () => {
    isHeld = false;
    request.dispatchEvent(new Event('success'));
  };
  request.addEventListener('success', (event) => {
    if (!isHeld || (request.result === undefined && !collection)) return;
    event.stopImmediatePropagation();
    whenFilled(name, () => {
      if (collection) void receive(request, collection, known).finally(release);
      else release();
    });
  });
}

/**
 * Keeps a text that was not saved from being lost after a reload: Decap asks whether to bring it back before it has
 * loaded the entry, and puts what it loads over what it has brought back. Here the copy comes after the entry. A draft
 * of the self-check comes into the empty form the same way.
 */
export function keepUnsaved(known: Known): void {
  const store = IDBObjectStore.prototype;
  const get = Object.getOwnPropertyDescriptor(store, 'get')?.value as IDBObjectStore['get'];
  store.get = function (this: IDBObjectStore, query) {
    const request = get.call(this, query) as IDBRequest<unknown>;
    if (typeof query === 'string' && query.startsWith(COPY)) {
      holdBack(request, query.slice(COPY.length), known);
    }
    return request;
  };
}
