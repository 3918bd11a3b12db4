/**
 * True for what Decap CMS rejects a promise with after it has told the editor: a failure of its store, or nothing at
 * all when a field of the form is marked. What breaks by itself rejects with an error.
 */
export function isTold(reason: unknown): boolean {
  if (reason === undefined) return true;
  if (typeof reason !== 'object' || reason === null) return false;
  const isPlain = Object.getPrototypeOf(reason) === Object.prototype;
  return (
    isPlain &&
    'type' in reason &&
    typeof reason.type === 'string' &&
    reason.type.endsWith('_FAILURE')
  );
}

/** Keeps failures that the editor has been told of from being reported once more, as errors of the page. */
export function ignoreTold(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (isTold(event.reason)) event.preventDefault();
  });
}
