import { addressOf } from '../../catalogue/entry-address.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { allLaureates } from '../../catalogue/laureates.ts';
import { award as schema } from '../../schema/award.ts';
import { itemOf, schemaAt } from '../../schema/introspection.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { absolute } from '../absolute.ts';
import type { Table } from '../table/table.ts';

const kindOf = (kind: string): string => {
  const field = schemaAt(schema, ['nominations', 0, 'laureates', 0, 'kind']);
  return field ? choiceLabel(itemOf(field) ?? field, kind) : kind;
};

/** Laureates of all awards over the years. */
export const laureatesTable = (catalogue: Catalogue, site: URL): Table => ({
  title: 'Лауреаты',
  columns: [
    { key: 'year', title: 'Год', type: 'number', width: 8 },
    { key: 'award', title: 'Награда', type: 'text', width: 44 },
    { key: 'nomination', title: 'Номинация', type: 'text', width: 40 },
    { key: 'laureate', title: 'Лауреат', type: 'text', width: 44 },
    { key: 'kind', title: 'Кто награждён', type: 'text', width: 16 },
    { key: 'degree', title: 'Степень', type: 'text', width: 18 },
    { key: 'region', title: 'Регион', type: 'text', width: 28 },
    { key: 'municipality', title: 'Муниципалитет', type: 'text', width: 24 },
    { key: 'practice', title: 'Практика', type: 'text', width: 40 },
    { key: 'organization', title: 'Организация', type: 'text', width: 40 },
    { key: 'page', title: 'Страница награды', type: 'link' },
  ],
  rows: allLaureates(catalogue).map(({ award, nomination, laureate, region }) => ({
    year: award.data.year,
    award: award.data.title,
    nomination,
    laureate: laureate.name,
    kind: kindOf(laureate.kind),
    degree: laureate.degree,
    region: region?.data.title,
    municipality: laureate.municipality,
    practice: laureate.practice && catalogue.find('practices', laureate.practice).data.title,
    organization:
      laureate.organization && catalogue.find('organizations', laureate.organization).data.title,
    page: absolute(site, addressOf('awards', award.id)),
  })),
});
