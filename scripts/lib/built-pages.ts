import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { dist } from './paths.ts';
import { TERM_PAGES } from '../../src/catalogue/addresses.ts';
import { PAGE_COLLECTIONS, SITE_PAGES } from '../../src/reader/addresses.ts';

/** True for a page that the sitemap leaves out on purpose: that of unknown addresses, the editors' desk, the past of entries, codes to print. */
export const isUnlisted = (address: string): boolean =>
  address === '/404.html' || address.startsWith('/desk/') || /\/(?:history|codes)\/$/.test(address);

/** Address of the page that a built file is. */
const addressOf = (file: string) =>
  `/${file.split(path.sep).join('/')}`.replace(/index\.html$/, '');

/** Files of the built site with an ending, relative to dist. */
export const builtFiles = (pattern: string): string[] => globSync(pattern, { cwd: dist }).sort();

/** Folders of HTML that is no pages of the site: cards that the list of practices loads by the dozen, the editors' program, cards in frames of other sites. */
const NO_PAGES = ['practices/cards/', 'admin/', 'embed/'];

/** Address and size of every built page. */
export function builtPages(): { address: string; file: string; bytes: number }[] {
  const files = builtFiles('**/*.html').filter(
    (file) => !NO_PAGES.some((folder) => file.split(path.sep).join('/').startsWith(folder)),
  );
  if (files.length === 0) throw new Error('There is no built site: run npm run build first.');
  return files.map((file) => ({
    address: addressOf(file),
    file,
    bytes: statSync(path.join(dist, file)).size,
  }));
}

/** Kind of a page by its address: a list and the entries in it are two kinds, a page of the site's own among them is one more; vocabularies share theirs, and so do all later pages of lists. */
export function kindOf(address: string): string {
  const [first, ...rest] = address.split('/').filter(Boolean);
  if (!first) return 'home';
  const amongEntries = rest.length > 0 && PAGE_COLLECTIONS.some((name) => name === first);
  const part = rest[1];
  if (first !== 'desk' && /^\d+$/.test(rest.at(-1) ?? '')) return 'list/page';
  if (amongEntries && part !== undefined) return part;
  if (amongEntries && SITE_PAGES.includes(address)) return `${first}/${rest.join('/')}`;
  const section = TERM_PAGES.some((name) => name === first) ? 'vocabulary' : first;
  return rest.length > 0 ? `${section}/*` : section;
}

const byKind = () => Map.groupBy(builtPages(), ({ address }) => kindOf(address));

const heaviestOf = (pages: ReturnType<typeof builtPages>) =>
  pages.reduce((one, other) => (other.bytes > one.bytes ? other : one));

/** The heaviest page of every kind. */
export function heaviestPages(): { kind: string; address: string }[] {
  return [...byKind()].map(([kind, pages]) => ({ kind, address: heaviestOf(pages).address }));
}

/** The first and the heaviest page of every kind. */
export function samplePages(): { kind: string; address: string }[] {
  return [...byKind()].flatMap(([kind, pages]) => {
    const addresses = new Set([pages[0]?.address, heaviestOf(pages).address]);
    return [...addresses].flatMap((address) => (address ? [{ kind, address }] : []));
  });
}

/** Splits pages among so many tests, neighbors apart: pages of one test share a window, tests run side by side. */
export const inParts = <Page>(pages: readonly Page[], parts = 6): [part: number, Page[]][] =>
  Array.from({ length: parts }, (_, part) => [
    part + 1,
    pages.filter((_page, index) => index % parts === part),
  ]);
