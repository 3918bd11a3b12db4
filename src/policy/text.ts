import type { Directives } from './directives.ts';

/** Directives that browsers take from a header alone. */
const HEADER_ONLY = new Set(['frame-ancestors', 'sandbox']);

const write = (directives: [string, string][]): string =>
  directives.map(([name, value]) => `${name} ${value}`.trim()).join('; ');

/** A policy as the header `Content-Security-Policy`. */
export const headerText = (directives: Directives): string => write(Object.entries(directives));

/** A policy as the `<meta>` of a page, for hosts that send no headers. */
export const metaText = (directives: Directives): string =>
  write(Object.entries(directives).filter(([name]) => !HEADER_ONLY.has(name)));
