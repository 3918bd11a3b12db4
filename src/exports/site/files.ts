import type { ExportFamily } from '../export-file.ts';
import { humansText } from './humans.ts';
import { openSearch } from './opensearch.ts';
import { securityText } from './security.ts';

/** Files about the site as a whole, at the addresses where programs look for them. */
export const aboutSite: ExportFamily = ({ site, editors, today }) => [
  { address: '/opensearch.xml', make: () => openSearch(site) },
  { address: '/humans.txt', make: () => humansText(site, editors, today) },
  ...(editors === undefined
    ? []
    : [
        {
          address: '/.well-known/security.txt',
          make: () => securityText(site, editors, today),
        },
      ]),
];
