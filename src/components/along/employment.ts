import { trustedUrl } from '../dom/trusted-url.ts';
import { WORKER } from './bundle.ts';
import { forgetCheck } from './check.ts';
import { keepsAnything } from './kept.ts';

/** Has the browser run the worker, and asks it not to clear away what is kept when memory is short. */
export async function employ(): Promise<void> {
  await navigator.serviceWorker.register(trustedUrl(WORKER));
  // A browser may put the question to the reader: whatever she answers, the work goes on.
  void navigator.storage.persist();
}

/** Keeps the worker as long as there is something for it to do, and dismisses it when there is not. */
export async function settle(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (await keepsAnything()) {
    if (!registration) await employ();
    return;
  }
  await forgetCheck();
  if (registration?.active?.scriptURL.endsWith(WORKER)) await registration.unregister();
}
