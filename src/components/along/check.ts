import { dayOf } from '../../i18n/dates.ts';
import { GONE_MARK, LIST_PAGE, PREFIX, WITHDRAWN } from './bundle.ts';
import { dropPages, heldBundles, removeUnfinished, YEAR } from './kept.ts';

/** How often the site is asked what it has taken back, milliseconds. */
const DAY = 24 * 60 * 60 * 1000;
/** Cache that says when the site was asked last; no bundle, for its name has no moment. */
const CHECKED = `${PREFIX.trim()}.checked`;

async function isDue(now: number): Promise<boolean> {
  const last = await caches.match(CHECKED, { cacheName: CHECKED });
  return !last || !(now - Number(await last.text()) < DAY);
}

const head = async (path: string): Promise<number> =>
  (await fetch(path, { method: 'HEAD', cache: 'no-store' })).status;

const isGone = (status: number): boolean => status === 404 || status === 410;

async function dropEverywhere(gone: ReadonlySet<string>): Promise<void> {
  for (const held of await heldBundles()) await dropPages(held, gone);
}

/** True when it is the site that answers: one that is broken has no list page either. */
const isWhole = async (): Promise<boolean> => (await head(LIST_PAGE)) === 200;

/** Removes those of these pages that the site does not have. */
async function removeMissing(paths: Iterable<string>): Promise<void> {
  const gone = new Set<string>();
  for (const path of paths) if (isGone(await head(path))) gone.add(path);
  await dropEverywhere(gone);
}

/** Removes the copies of a page when what the site has answered anew says that it was taken back. */
export async function checkPage(path: string, fresh: Response): Promise<void> {
  if (isGone(fresh.status)) {
    if (await isWhole()) await removeMissing([path]);
  } else if (fresh.ok && (await fresh.text()).includes(GONE_MARK)) {
    await dropEverywhere(new Set([path]));
  }
}

/** Removes copies that are older than the day on which the site took their page back. */
async function removeWithdrawn(): Promise<void> {
  const answer = await fetch(WITHDRAWN, { cache: 'no-store' });
  if (!answer.ok) return;
  const days = Object.entries((await answer.json()) as Record<string, string>);
  for (const held of await heldBundles()) {
    const taken = dayOf(new Date(held.bundle.taken));
    await dropPages(held, new Set(days.flatMap(([path, day]) => (taken <= day ? [path] : []))));
  }
}

/** Once a day, while there is a network: removes what the site has taken back, and what has been kept for a year. */
export async function checkAll(now = Date.now()): Promise<void> {
  if (!(await isDue(now)) || !(await isWhole())) return;
  const held = await heldBundles();
  for (const { name, bundle } of held) if (now - bundle.taken > YEAR) await caches.delete(name);
  await removeUnfinished(now);
  await removeWithdrawn();
  await removeMissing(new Set(held.flatMap(({ bundle }) => bundle.pages.map((p) => p.address))));
  // Written last: a line that broke off is asked again.
  await (await caches.open(CHECKED)).put(CHECKED, new Response(String(now)));
}

/** Forgets when the site was asked last. */
export const forgetCheck = (): Promise<boolean> => caches.delete(CHECKED);
