import { bundleOf, cacheName, GONE_MARK, LIST_PAGE, type Bundle, type Kept } from './bundle.ts';
import { describeBundle, removeBundle, removeUnfinished } from './kept.ts';
import { fileOf, importsOf, offerOf, partsOf, titleOf, uploadsOf } from './page-text.ts';

/** How many things are fetched side by side: more do not come sooner on a bad line. */
const SIDE_BY_SIDE = 4;

/** Thrown when what a page needs is not there: the site was published anew in between. */
class SiteChanged extends Error {}

/** Thrown when the site answers with an error. */
export class SiteFault extends Error {}

/** What is to be taken along. */
export interface Wanted {
  /** Site path of the page that offers it. */
  id: string;
  title: string;
  /** Pages, when the page itself does not say them: the shelf is known to this browser alone. */
  pages?: readonly string[];
}

/** How far it has come. */
export interface Progress {
  done: number;
  total: number;
  bytes: number;
}

/** One attempt to fetch a bundle into a cache of its own. */
class Gathering {
  readonly #cache: Cache;
  readonly #signal: AbortSignal;
  readonly #mode: RequestCache;
  readonly #tell: (progress: Progress) => void;
  readonly #seen = new Set<string>();
  readonly pages: Kept[] = [];
  readonly files: Kept[] = [];
  #done = 0;
  bytes = 0;
  missing = 0;

  constructor(
    cache: Cache,
    signal: AbortSignal,
    mode: RequestCache,
    tell: (progress: Progress) => void,
  ) {
    this.#cache = cache;
    this.#signal = signal;
    this.#mode = mode;
    this.#tell = tell;
  }

  #say(): void {
    this.#tell({ done: this.#done, total: this.#seen.size, bytes: this.bytes });
  }

  /** Fetches something, each address once; undefined when the site has no such thing or it was had before. */
  async #fetch(address: string, cache: RequestCache): Promise<Response | undefined> {
    const answer = await fetch(address, { signal: this.#signal, cache });
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (!answer.ok) throw new SiteFault(`${address}: ${answer.status}`);
    return answer;
  }

  async #store(address: string, answer: Response): Promise<ArrayBuffer> {
    const body = await answer.arrayBuffer();
    const headers = new Headers(answer.headers);
    for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
    // Made anew: an answer that came by a redirect is no answer to a reader who opens a page.
    await this.#cache.put(address, new Response(body, { headers }));
    this.bytes += body.byteLength;
    return body;
  }

  /** True for an address that nobody has asked for yet. */
  #isNew(address: string): boolean {
    const fresh = !this.#seen.has(address);
    this.#seen.add(address);
    return fresh;
  }

  /** Fetches these side by side. */
  async each(addresses: readonly string[], take: (address: string) => Promise<unknown>) {
    const waiting = addresses.filter((address) => this.#isNew(address)).values();
    this.#say();
    const hand = async () => {
      for (const address of waiting) {
        await take(address);
        this.#done += 1;
        this.#say();
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, hand));
  }

  /** Keeps a page with everything that it loads by itself and the files it leads to; its text. */
  page = async (address: string): Promise<string | undefined> => {
    const answer = await this.#fetch(address, this.#mode);
    const html = answer && (await answer.clone().text());
    if (!answer || !html || html.includes(GONE_MARK)) {
      this.missing += 1;
      return undefined;
    }
    await this.each(partsOf(html), this.#part);
    await this.each(uploadsOf(html), this.file);
    await this.#store(address, answer);
    if (address !== LIST_PAGE) this.pages.push({ address, title: titleOf(html) });
    return html;
  };

  #part = async (address: string): Promise<void> => {
    const answer = await this.#fetch(address, this.#mode === 'reload' ? 'reload' : 'default');
    if (!answer) throw new SiteChanged(address);
    const body = await this.#store(address, answer);
    if (!address.endsWith('.js')) return;
    await this.each(importsOf(new TextDecoder().decode(body), address), this.#part);
  };

  file = async (address: string): Promise<void> => {
    const answer = await this.#fetch(address, this.#mode);
    if (answer) {
      await this.#store(address, answer);
      this.files.push(fileOf(address));
    } else this.missing += 1;
  };
}

async function attempt(
  { id, title, pages }: Wanted,
  gathering: Gathering,
  taken: number,
): Promise<Bundle> {
  let offer = { pages: [...(pages ?? [])], files: [] as string[] };
  if (!pages) {
    await gathering.each([id], async (address) => {
      const html = await gathering.page(address);
      offer = (html === undefined ? undefined : offerOf(html)) ?? offer;
    });
  }
  const order = [id, ...offer.pages];
  await gathering.each([...offer.pages, LIST_PAGE], gathering.page);
  await gathering.each(offer.files, gathering.file);
  if (gathering.pages.length === 0) throw new SiteFault(`${id}: nothing is there`);
  const { bytes, missing, files } = gathering;
  const inOrder = gathering.pages.toSorted(
    (one, other) => order.indexOf(one.address) - order.indexOf(other.address),
  );
  return bundleOf({ id, title, taken, pages: inOrder, files, bytes, missing });
}

/**
 * Fetches what is wanted into the browser and puts it in place of what was kept of it before, when all of it is there.
 * Whatever goes wrong, what was kept stays and nothing half is left. A site that was published anew meanwhile is
 * asked from the beginning once more.
 */
export async function gather(
  wanted: Wanted,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Bundle> {
  const modes: RequestCache[] = ['no-cache', 'reload'];
  await removeUnfinished(Date.now());
  for (const mode of modes) {
    const taken = Date.now();
    const name = cacheName(wanted.id, taken);
    const halt = new AbortController();
    const cancel = () => {
      halt.abort(signal.reason);
    };
    signal.addEventListener('abort', cancel);
    try {
      const cache = await caches.open(name);
      const bundle = await attempt(wanted, new Gathering(cache, halt.signal, mode, tell), taken);
      signal.throwIfAborted();
      await describeBundle(name, bundle);
      await removeBundle(wanted.id, name);
      return bundle;
    } catch (reason) {
      // What is still on its way must not come into a cache that is gone.
      halt.abort();
      await caches.delete(name);
      if (!(reason instanceof SiteChanged) || mode === 'reload') throw reason;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }
  throw new SiteFault(wanted.id);
}
