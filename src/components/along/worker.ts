// The service worker: built as /take-along.js, registered when a reader takes something along, never before.
import { copyOf, open } from './answer.ts';
import { checkAll, checkPage, forgetCheck } from './check.ts';
import { keepsAnything } from './kept.ts';

/** Places that nobody takes along: what editors work with, and cards in frames of other sites. */
const NOT_OURS = /^\/(?:admin|desk|cms-backend|embed)\//;

/** Caches that open pages were drawn from: such a page gets its parts from there. */
const drawnFrom = new Map<string, string>();

/** Does what may wait beside the page; a line that breaks off meanwhile is no fault, the next page tries again. */
async function beside(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (reason) {
    if (!(reason instanceof TypeError)) throw reason;
  }
}

/** Removes what must not be kept any more, and then the worker itself when there is nothing left for it to do. */
async function tidy(): Promise<void> {
  await checkAll();
  if (await keepsAnything()) return;
  await forgetCheck();
  await registration.unregister();
}

async function openPage(event: FetchEvent, path: string): Promise<Response> {
  const { answer, cache, known } = await open(path, () => fetch(event.request));
  if (cache === undefined) {
    if (known) event.waitUntil(beside(checkPage(path, answer.clone())));
    event.waitUntil(beside(tidy()));
  } else if (event.resultingClientId) drawnFrom.set(event.resultingClientId, cache);
  return answer;
}

async function partOf({ request, clientId }: FetchEvent, path: string): Promise<Response> {
  const cacheName = drawnFrom.get(clientId);
  const kept = cacheName && (await caches.match(path, { cacheName }));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (reason) {
    // A worker that was asleep has forgotten what it had drawn from where.
    const copy = await copyOf(path);
    if (copy) return copy.answer;
    throw reason;
  }
}

addEventListener('install', () => {
  // It has no memory but the caches, and these say of which make they are: a new one may take over at once.
  void skipWaiting();
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || NOT_OURS.test(pathname)) return;
  event.respondWith(
    request.mode === 'navigate' ? openPage(event, pathname) : partOf(event, pathname),
  );
});
