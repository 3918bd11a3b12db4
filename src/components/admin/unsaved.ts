import type { ImmutableMap } from '../../cms/decap.ts';

/** Under what Decap keeps the copy of a form that has not been saved, in the database of the browser. */
const COPY = 'backup.';
/** How often the form is looked at, milliseconds. */
const PAUSE = 100;

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

/** Holds back what a request has found until the form is filled in. */
function holdBack(request: IDBRequest<unknown>, name: string): void {
  let isHeld = true;
  request.addEventListener('success', (event) => {
    if (!isHeld || request.result === undefined) return;
    event.stopImmediatePropagation();
    whenFilled(name, () => {
      isHeld = false;
      request.dispatchEvent(new Event('success'));
    });
  });
}

/**
 * Keeps a text that was not saved from being lost after a reload: Decap asks whether to bring it back before it has
 * loaded the entry, and puts what it loads over what it has brought back. Here the copy comes after the entry.
 */
export function keepUnsaved(): void {
  const store = IDBObjectStore.prototype;
  const get = Object.getOwnPropertyDescriptor(store, 'get')?.value as IDBObjectStore['get'];
  store.get = function (this: IDBObjectStore, query) {
    const request = get.call(this, query) as IDBRequest<unknown>;
    if (typeof query === 'string' && query.startsWith(COPY)) {
      holdBack(request, query.slice(COPY.length));
    }
    return request;
  };
}
