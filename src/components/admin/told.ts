/** True for what Decap CMS rejects a promise with after it has told the editor: nothing, or an action of its store. */
const isTold = (reason: unknown): boolean =>
  reason === undefined || (typeof reason === 'object' && reason !== null && 'type' in reason);

/** Keeps failures that the editor has been told of from being reported once more, as errors of the page. */
export function ignoreTold(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (isTold(event.reason)) event.preventDefault();
  });
}
