import { DATA_LICENSE } from '../../catalogue/license.ts';
import { collectionNames, collections } from '../../schema/collections.ts';
import { absolute } from '../absolute.ts';
import type { ExportSource } from '../export-file.ts';
import { DOWNLOADS } from '../whole/addresses.ts';
import { DATA_PAGE, listAddress, OPENAPI, schemaAddress } from './addresses.ts';
import { CHANGELOG, VERSION } from './changelog.ts';
import type { IndexDocument } from './shapes.ts';

/** Name of the open data. */
export const DATA_TITLE = 'Открытые данные «Практикотеки»';

/** What the open data are. */
export const DATA_DESCRIPTION =
  'Социальные практики, которые помогают детям оставаться в семье: практики, события, награды, показатели, организации и связи между ними.';

/** How to name the author, as the license asks. */
export const attribution = (site: URL): string =>
  `«Практикотека», ${site.href}, лицензия ${DATA_LICENSE.name}`;

/** Day of the latest change of an entry: the same catalogue gives the same files whenever it is built. */
export const latestChange = ({ catalogue }: Pick<ExportSource, 'catalogue'>): string =>
  Object.values(catalogue.entries)
    .flat()
    .reduce((latest, { data }) => (data.updated > latest ? data.updated : latest), '');

/** Where programs begin. */
export function indexDocument(source: ExportSource): IndexDocument {
  const { site, catalogue } = source;
  const whole = (address: string) => absolute(site, address);
  return {
    $schema: whole(schemaAddress('index')),
    title: DATA_TITLE,
    description: DATA_DESCRIPTION,
    version: VERSION,
    updated: latestChange(source),
    license: { ...DATA_LICENSE, attribution: attribution(site) },
    documentation: whole(DATA_PAGE),
    openapi: whole(OPENAPI),
    collections: collectionNames.map((name) => ({
      name,
      title: collections[name].title,
      total: catalogue.entries[name].length,
      list: whole(listAddress(name, 1)),
      schema: whole(schemaAddress(name)),
    })),
    downloads: DOWNLOADS.map(({ address, title, format }) => ({
      title,
      format,
      url: whole(address),
    })),
    changelog: CHANGELOG.map(({ version, date, changes }) => ({
      version,
      date,
      changes: [...changes],
    })),
  };
}
