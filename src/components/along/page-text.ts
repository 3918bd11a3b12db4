import { addressesIn, type Kept } from './bundle.ts';

/** What a page of the site says about itself in its text: tags are read as the build writes them, without a parser, which a strict policy would have to trust. */
const TAG = /<(link|script|img|source|use|a|take-along)\b((?:[^">]|"[^"]*")*)>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
/** Relations of links that a page needs to look right. */
const NEEDED = ['stylesheet', 'modulepreload', 'preload', 'icon'];
const UPLOADS = '/uploads/';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_whole, code?: string, name = '') =>
    code === undefined ? (ENTITIES[name as string] ?? '') : String.fromCodePoint(Number(code)),
  );

/** Site path without fragment; undefined for an address on another host or inside the page. */
const pathOf = (address: string | undefined): string | undefined =>
  address && /^\/(?!\/)/.test(address) ? address.split('#', 1)[0] : undefined;

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

const tagsOf = (html: string): Tag[] =>
  [...html.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decoded(value)]),
    ),
  }));

function sourcesOf({ name, attributes }: Tag): (string | undefined)[] {
  const { href, src, srcset, rel = '' } = attributes;
  if (name === 'a' || name === 'take-along') return [];
  if (name === 'link' && !NEEDED.includes(rel)) return [];
  const sizes = (srcset ?? '').split(',').map((one) => one.trim().split(' ', 1)[0]);
  return [href, src, ...sizes];
}

const distinct = (paths: (string | undefined)[]): string[] => [
  ...new Set(paths.filter((path) => path !== undefined)),
];

/** Title of a page without the name of the site. */
export const titleOf = (html: string): string =>
  decoded(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/ — Практикотека$/, '');

/** Site paths of the styles, scripts, fonts and pictures that a page loads by itself. */
export const partsOf = (html: string): string[] =>
  distinct(tagsOf(html).flatMap(sourcesOf).map(pathOf));

/** Site paths of the uploaded files that a page leads to. */
export const uploadsOf = (html: string): string[] =>
  distinct(
    tagsOf(html)
      .filter(({ name }) => name === 'a')
      .map(({ attributes }) => pathOf(attributes.href))
      .filter((path) => path?.startsWith(UPLOADS)),
  );

/** Site paths of the modules that a script of the site imports at once. */
export const importsOf = (script: string, address: string): string[] =>
  distinct(
    [...script.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)].map(
      ([, target = '']) => new URL(target, `http://site${address}`).pathname,
    ),
  );

/** What a page offers to take along with it; undefined when it offers nothing. */
export function offerOf(html: string): { pages: string[]; files: string[] } | undefined {
  const offer = tagsOf(html).find(({ name }) => name === 'take-along');
  return (
    offer && {
      pages: addressesIn(offer.attributes['data-pages']),
      files: addressesIn(offer.attributes['data-files']),
    }
  );
}

/** File as a list names it: by the last part of its address. */
export const fileOf = (address: string): Kept => ({
  address,
  title: address.slice(address.lastIndexOf('/') + 1),
});
