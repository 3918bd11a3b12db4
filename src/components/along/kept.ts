import { begunAt, MANIFEST, PREFIX, readBundle, type Bundle } from './bundle.ts';

/** How long a bundle may be on its way until what came of it is thrown away, milliseconds. */
const UNFINISHED = 60 * 60 * 1000;
/** How long what was taken along is kept without being fetched anew, milliseconds. */
export const YEAR = 365 * 24 * 60 * 60 * 1000;

/** A bundle that is whole, with the name of its cache. */
export interface Held {
  name: string;
  bundle: Bundle;
}

const describe = async (name: string): Promise<Bundle | undefined> => {
  const found = await caches.match(MANIFEST, { cacheName: name });
  return found && readBundle(await found.json());
};

const ours = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** True when something is kept or on its way, in this tab or in another. */
export const keepsAnything = async (): Promise<boolean> => (await ours()).length > 0;

/** Everything that was taken along, the newest first. */
export async function heldBundles(): Promise<Held[]> {
  const held = await Promise.all(
    (await ours()).map(async (name) => ({ name, bundle: await describe(name) })),
  );
  return held
    .filter((one): one is Held => one.bundle !== undefined)
    .toSorted((one, other) => other.bundle.taken - one.bundle.taken);
}

/** Writes down what a bundle consists of: from now on it is whole. */
export const describeBundle = async (name: string, bundle: Bundle): Promise<void> =>
  (await caches.open(name)).put(MANIFEST, new Response(JSON.stringify(bundle)));

/** Removes the bundles of a page but for one cache. */
export async function removeBundle(id: string, except?: string): Promise<void> {
  for (const { name, bundle } of await heldBundles()) {
    if (bundle.id === id && name !== except) await caches.delete(name);
  }
}

/** Removes what was broken off: a closed tab leaves pages that belong to nothing. */
export async function removeUnfinished(now: number): Promise<void> {
  const whole = new Set((await heldBundles()).map(({ name }) => name));
  for (const name of await ours()) {
    if (!whole.has(name) && !(now - begunAt(name) < UNFINISHED)) await caches.delete(name);
  }
}

/** Removes everything that was taken along. */
export async function removeAll(): Promise<void> {
  for (const name of await ours()) await caches.delete(name);
}

/** Removes pages from a bundle, or all of it when nothing is left to read. */
export async function dropPages({ name }: Held, gone: ReadonlySet<string>): Promise<void> {
  // A tab and the worker may both have found something to remove.
  await navigator.locks.request(PREFIX, async () => {
    const bundle = await describe(name);
    if (!bundle) return;
    const pages = bundle.pages.filter(({ address }) => !gone.has(address));
    const count = bundle.pages.length - pages.length;
    if (pages.length === 0) await caches.delete(name);
    else if (count > 0) {
      const cache = await caches.open(name);
      let { bytes } = bundle;
      for (const address of gone) {
        bytes -= (await (await cache.match(address))?.blob())?.size ?? 0;
        await cache.delete(address);
      }
      await describeBundle(name, { ...bundle, pages, bytes, withdrawn: bundle.withdrawn + count });
    }
  });
}
