/** True where a browser can keep pages to read without network; private windows and pages without https cannot. */
export const canTakeAlong = (): boolean =>
  isSecureContext && 'serviceWorker' in navigator && 'caches' in window && 'locks' in navigator;
