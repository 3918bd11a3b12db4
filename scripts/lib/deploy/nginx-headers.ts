import type { AddressKind } from '../policy/headers.ts';

const variableOf = (header: string): string =>
  `$portal_${header.toLowerCase().replaceAll('-', '_')}`;

/** Text as nginx reads it whole, however odd it is. */
function quoted(text: string): string {
  if (/["$\n]/.test(text)) throw new Error(`nginx would misread ${text}`);
  return `"${text}"`;
}

const mapOf = (from: string, to: string, lines: readonly string[]): string =>
  [`map ${from} ${to} {`, ...lines.map((line) => `    ${line};`), '}'].join('\n');

/** A request that nginx cannot read has no address at all, which no pattern matches. */
const patternOf = ({ source, flags }: RegExp): string =>
  source === '^' ? 'default' : `"~${flags.includes('i') ? '*' : ''}${source}"`;

const headerNames = (kinds: readonly AddressKind[]): string[] => [
  ...new Set(kinds.flatMap(({ headers }) => Object.keys(headers))),
];

/** Values of the security headers by the address, for the http block of nginx. */
export function headerMaps(kinds: readonly AddressKind[]): string {
  const kindOf = kinds.map(({ name, pattern }) => `${patternOf(pattern)} ${name}`);
  const valuesOf = (header: string) =>
    kinds.flatMap(({ name, headers }) => {
      const value = headers[header];
      return value === undefined ? [] : [`${name} ${quoted(value)}`];
    });
  return [
    '# Of the http block: security headers by the address. Written by npm run nginx:headers, see nginx.md.',
    mapOf('$uri', '$portal_kind', kindOf),
    ...headerNames(kinds).map((header) =>
      mapOf('$portal_kind', variableOf(header), [...valuesOf(header), 'default ""']),
    ),
    '',
  ].join('\n\n');
}

/** Directives that send these headers, for a server block of nginx. */
export const headerDirectives = (kinds: readonly AddressKind[]): string =>
  headerNames(kinds)
    .map((header) => `add_header ${header} ${variableOf(header)} always;\n`)
    .join('');
