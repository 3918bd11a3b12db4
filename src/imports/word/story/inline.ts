import { isAllowedLink } from '../../../reader/body/links.ts';
import type { Run } from '../read/block.ts';

/** What a story needs to know to be written: where pictures lie and which addresses are the site's own. */
export interface Surroundings {
  /** Address of a picture by its number; undefined for one that was not taken. */
  picture: (number: number) => string | undefined;
  /** Public address of the site. */
  site: URL;
}

/** Signs that mean something to Markdown or MDX wherever they stand. */
const SIGNS = /[\\`*[\]<{}~|]|_|&(?=[#a-z])/giu;
/** Addresses that would become links by themselves. */
const BARE = /(?<protocol>https?):\/\/|(?<![\p{L}\p{N}/@.])(?<www>www)\.|@(?=[\w-]+\.)/giu;

/** Plain text as MDX that reads the same. */
export const escapeText = (text: string): string =>
  text
    .replaceAll(SIGNS, (sign) => `\\${sign}`)
    .replaceAll(BARE, (found) => (found === '@' ? '\\@' : found.replace(/[:.]/, '\\$&')));

/** Beginnings of lines that Markdown takes for headings, lists, quotes, rules and indented code. */
const OPENING = /^(?:(?<number>\d{1,9})(?<dot>[.)])(?=\s|$)|(?<sign>[#>+=-]))/;

/** A line of MDX that begins nothing. */
export const escapeStart = (line: string): string =>
  line.trimStart().replace(OPENING, (...found) => {
    const { number, dot, sign } = found.at(-1) as Record<string, string | undefined>;
    return number === undefined ? `\\${sign ?? ''}` : `${number}\\${dot ?? ''}`;
  });

/** Address within the site without its host; other addresses as they are. */
export function siteAddress(address: string, site: URL): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search, hash } = new URL(address);
  return host === site.host ? `${pathname}${search}${hash}` : address;
}

const inAddress = (address: string): string =>
  address.replaceAll(/[()\\{}<>\s]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );

function linkOf(text: string, href: string, { site }: Surroundings): string {
  const address = inAddress(siteAddress(href, site));
  if (text.trim() === '') return '';
  if (isAllowedLink(address)) return `[${text}](${address})`;
  return href === '' || href.startsWith('#') ? text : `${text} (${escapeText(href)})`;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Text between marks; spaces stay outside, and marks that would not be read as such are left out. */
function marked(text: string, mark: string, previous: string, next: string): string {
  const inner = text.trim();
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(before.length + inner.length);
  const [first = '', last = ''] = [inner.at(0), inner.at(-1)];
  const isRead =
    inner !== '' &&
    (before !== '' || !LETTER.test(previous) || LETTER.test(first)) &&
    (after !== '' || !LETTER.test(next) || LETTER.test(last));
  return isRead ? `${before}${mark}${inner}${mark}${after}` : text;
}

const MARKS: [look: 'del' | 'em' | 'strong', mark: string][] = [
  ['del', '~~'],
  ['em', '*'],
  ['strong', '**'],
];

function runText(run: Run, around: Surroundings, previous: string, next: string): string {
  if (run.picture !== undefined) {
    const address = around.picture(run.picture);
    const alt = escapeText(run.text.trim());
    return address === undefined ? alt : `![${alt}](${address})`;
  }
  if (run.code && !/[`\n]/.test(run.text) && run.text.trim() !== '') return `\`${run.text}\``;
  const text = escapeText(run.text).replaceAll(/(?<! ) *\n */g, '\\\n');
  const linked = run.href === undefined ? text : linkOf(text, run.href, around);
  return MARKS.filter(([look]) => run[look]).reduce(
    (inner, [, mark]) => marked(inner, mark, previous, next),
    linked,
  );
}

/** Runs as one paragraph of MDX. */
export function inlineText(runs: readonly Run[], around: Surroundings): string {
  const text = runs
    .map((run, index) =>
      runText(run, around, runs[index - 1]?.text.at(-1) ?? '', runs[index + 1]?.text.at(0) ?? ''),
    )
    .join('')
    .replaceAll(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replace(/(?<!\\\n)(?:\\\n)+$/, '')
    .trim();
  return text
    .split('\n')
    .map((line) => escapeStart(line))
    .join('\n');
}
