import { newestPractices } from '../../catalogue/practice-index.ts';
import type { Entry } from '../../reader/entry.ts';
import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import type { ExportSource } from '../export-file.ts';
import type { Table } from '../table/table.ts';
import { entryTable } from './entry-table.ts';

/** Terms of all vocabularies, a row for each. */
const termTable = ({ catalogue }: ExportSource): Table => ({
  title: collections.vocabularies.title,
  columns: [
    { key: 'vocabulary', title: 'Словарь', type: 'text' },
    { key: 'label', title: 'Термин', type: 'text' },
    { key: 'definition', title: 'Определение', type: 'text', width: 60 },
    { key: 'synonyms', title: 'Синонимы', type: 'text', width: 60 },
    { key: 'vocabularyId', title: 'Ключ словаря', type: 'text' },
    { key: 'id', title: 'Ключ термина', type: 'text' },
  ],
  rows: catalogue.entries.vocabularies.flatMap(({ id: vocabularyId, data }) =>
    data.terms.map(({ id, label, definition, synonyms }) => ({
      vocabulary: data.title,
      label,
      definition,
      synonyms: synonyms?.join(', '),
      vocabularyId,
      id,
    })),
  ),
});

/** Entries in the order of their lists on the portal. */
const entriesOf = ({ catalogue }: ExportSource, name: CollectionName): Entry[] =>
  name === 'practices' ? newestPractices(catalogue) : catalogue.entries[name];

/** Table of a whole collection. */
export const tableOf = (source: ExportSource, name: CollectionName): Table =>
  name === 'vocabularies' ? termTable(source) : entryTable(source, name, entriesOf(source, name));

/** Tables of all collections, practices first. */
export const allTables = (source: ExportSource): Table[] =>
  collectionNames.map((name) => tableOf(source, name));
