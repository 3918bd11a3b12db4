import type { Dataset } from 'schema-dts';
import { DATA_LICENSE } from '../../catalogue/license.ts';
import { absolute } from '../absolute.ts';
import { DATA_PAGE } from '../api/addresses.ts';
import { VERSION } from '../api/changelog.ts';
import { DATA_DESCRIPTION, DATA_TITLE } from '../api/index-document.ts';
import { DOWNLOADS } from '../whole/addresses.ts';
import { catalogueItself } from './publisher.ts';

/** The open data of the whole catalogue with the files they are taken away as. */
export const openData = (site: URL): Dataset => ({
  '@type': 'Dataset',
  '@id': absolute(site, DATA_PAGE),
  url: absolute(site, DATA_PAGE),
  name: DATA_TITLE,
  description: DATA_DESCRIPTION,
  version: VERSION,
  inLanguage: 'ru',
  isAccessibleForFree: true,
  license: DATA_LICENSE.url,
  isPartOf: { '@id': site.href },
  creator: catalogueItself(site),
  distribution: DOWNLOADS.map(({ address, title, mediaType }) => ({
    '@type': 'DataDownload' as const,
    name: title,
    contentUrl: absolute(site, address),
    encodingFormat: mediaType,
  })),
});
