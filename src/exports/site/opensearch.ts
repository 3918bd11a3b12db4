import { absolute } from '../absolute.ts';
import { document, element } from '../xml.ts';

/** Description of the search by OpenSearch 1.1: browsers offer to search the site from their address bar. */
export const openSearch = (site: URL): string =>
  document(
    element(
      'OpenSearchDescription',
      [
        element('ShortName', 'Практикотека'),
        element('Description', 'Практики, события и награды: как сохранить ребёнку семью'),
        element('InputEncoding', 'UTF-8'),
        element('Language', 'ru'),
        element('Image', absolute(site, '/favicon.svg'), { type: 'image/svg+xml' }),
        element('Url', '', {
          type: 'text/html',
          method: 'get',
          template: `${absolute(site, '/search/')}?q={searchTerms}`,
        }),
      ],
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    ),
  );
