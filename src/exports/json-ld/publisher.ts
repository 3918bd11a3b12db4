import { SITE_NAME } from '../../i18n/site-name.ts';

/** Who writes and publishes what stands in the catalogue: the catalogue itself. */
export const catalogueItself = (site: URL) => ({
  '@type': 'Organization' as const,
  name: SITE_NAME,
  url: site.href,
});
