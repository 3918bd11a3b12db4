/** What the worker uses of its own world: the library for pages does not know it, that for workers contradicts it. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface WindowEventMap {
  install: ExtendableEvent;
  fetch: FetchEvent;
}

declare function skipWaiting(): Promise<void>;
declare const registration: ServiceWorkerRegistration;
