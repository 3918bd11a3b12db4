/** Invisible marks that word processors leave: soft hyphen, zero-width space, joiners and non-joiners, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
/** Line and paragraph separators, vertical tab and form feed: line breaks of other programs. */
const BREAKS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;

/** Addresses, in which another spelling of a letter is another page. */
const ADDRESS = /https?:\/\/\S+/gu;

/** Letters in one piece, except in addresses. */
function composed(text: string): string {
  const addresses = text.match(ADDRESS) ?? [];
  return text
    .split(ADDRESS)
    .map((part, at) => part.normalize('NFC') + (addresses[at] ?? ''))
    .join('');
}

/** Text as it is read, without what cannot be seen: letters in one piece, plain line breaks. */
export const cleanText = (text: string): string =>
  composed(text.replace(INVISIBLE, '').replace(BREAKS, '\n'));

/** The same for every text of a form. */
export function cleanForm(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanForm);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleanForm(one)]));
}
