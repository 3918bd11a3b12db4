import { absolute } from '../absolute.ts';
/** Days that the file is good for: by RFC 9116, less than a year. */
const GOOD_FOR = 360;

/** Where to write about a weakness of the site (RFC 9116). */
export function securityText(site: URL, editors: string, today: string): string {
  const expires = new Date(Date.parse(today) + GOOD_FOR * 86_400_000).toISOString();
  return [
    `Contact: mailto:${editors}`,
    `Expires: ${expires.replace('.000', '')}`,
    'Preferred-Languages: ru',
    `Canonical: ${absolute(site, '/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
