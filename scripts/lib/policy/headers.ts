import {
  adminDirectives,
  EMBED,
  FILE,
  PAGE,
  PDF,
  SCRIPT,
  type Directives,
} from '../../../src/policy/directives.ts';
import { headerText } from '../../../src/policy/text.ts';
import { POWERS } from './powers.ts';

/** Header names and values. */
export type Headers = Readonly<Record<string, string>>;

/** Addresses that get the same headers. */
export interface AddressKind {
  name: 'admin' | 'embed' | 'page' | 'script' | 'own' | 'pdf' | 'open';
  /** Matches the path of an address, percent-decoded; the first kind whose pattern matches counts. PCRE reads it too. */
  pattern: RegExp;
  headers: Headers;
}

/** Where other sites may not reach: parts of pages, and what the editors' desk and the CMS ask for. */
const SAME = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** What anybody may show and read from a page of their own. There are no cookies, so nothing is given away. */
const OPEN = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

const headersOf = (directives: Directives, others: Headers): Headers => ({
  'Content-Security-Policy': headerText(directives),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  ...others,
});

/** Headers of a page that nobody's window but the site's own may hold. */
const documentOf = (directives: Directives, opener: string): Headers =>
  headersOf(directives, {
    'Permissions-Policy': POWERS,
    'Cross-Origin-Opener-Policy': opener,
    ...SAME,
  });

/**
 * Security headers of the site by kinds of addresses, in order: the first that matches counts, and the last matches everything.
 * `gitHosts` are the origins that the CMS reaches (`backendOrigins`).
 */
export const addressKinds = (gitHosts: readonly string[]): AddressKind[] => [
  {
    name: 'admin',
    pattern: /^\/admin\/(?:index\.html)?$/,
    // The window that logs in to the Git host must be able to answer.
    headers: documentOf(adminDirectives(gitHosts), 'same-origin-allow-popups'),
  },
  {
    name: 'embed',
    pattern: /^\/embed\/(?:.+\/)?(?:index\.html)?$/,
    headers: headersOf(EMBED, {
      'Permissions-Policy': POWERS,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }),
  },
  { name: 'page', pattern: /\/$|\.html$/, headers: documentOf(PAGE, 'same-origin') },
  { name: 'script', pattern: /\.m?js$/, headers: headersOf(SCRIPT, SAME) },
  {
    name: 'own',
    pattern: /^\/(?:_astro|admin|desk|search-index)\//,
    headers: headersOf(FILE, SAME),
  },
  { name: 'pdf', pattern: /\.pdf$/i, headers: headersOf(PDF, OPEN) },
  { name: 'open', pattern: /^/, headers: headersOf(FILE, OPEN) },
];

/** Security headers of an address by its path, percent-decoded. */
export function headersFor(kinds: readonly AddressKind[], pathname: string): Headers {
  const kind = kinds.find(({ pattern }) => pattern.test(pathname));
  if (!kind) throw new Error(`No kind of address matches ${pathname}`);
  return kind.headers;
}
