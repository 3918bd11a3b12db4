import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { typeset } from '../../i18n/typography.ts';
import type { FoundType } from '../engine/answer.ts';
import { files, type Manifest, type Orders, type PageText } from '../engine/format.ts';
import { FACETS } from '../state.ts';
import type { SearchDocument } from './documents.ts';
import { postingsOf } from './postings.ts';
import { priorsOf } from './prior.ts';
import { shardsOf } from './shards.ts';
import { synonymsOf } from './synonyms.ts';
import { vocabulariesOf } from './vocabulary.ts';

function facetsOf(documents: readonly SearchDocument[]): Manifest['facets'] {
  return Object.fromEntries(
    FACETS.map((name) => {
      const values = [...new Set(documents.flatMap(({ facets }) => facets[name]))].sort();
      const numbers = new Map(values.map((value, number) => [value, number]));
      const rows = documents.map(({ facets }) =>
        facets[name].flatMap((value) => numbers.get(value) ?? []).join(','),
      );
      return [name, { values, rows: rows.join(';') }];
    }),
  );
}

const byTitle = new Intl.Collator('ru', { numeric: true, ignorePunctuation: true });

/** Rows sorted by a comparison, as the place of every row. */
function placesOf(
  documents: readonly SearchDocument[],
  compare: (a: SearchDocument, b: SearchDocument) => number,
): number[] {
  const places: number[] = [];
  const sorted = [...documents.entries()].sort(([, a], [, b]) => compare(a, b));
  for (const [place, [row]] of sorted.entries()) places[row] = place;
  return places;
}

const ordersOf = (documents: readonly SearchDocument[]): Orders => ({
  newest: placesOf(documents, (a, b) => b.date.localeCompare(a.date)),
  title: placesOf(documents, (a, b) => byTitle.compare(a.title, b.title)),
});

const pageOf = ({ url, title, names, note, summary, text }: SearchDocument): PageText => ({
  url,
  title: typeset(title),
  names,
  note: typeset(note),
  text: [summary, ...text].filter(Boolean).map(typeset),
});

/** Row that follows the last one of every type. */
function typesOf(documents: readonly SearchDocument[]): [FoundType, number][] {
  const ends = new Map<FoundType, number>();
  for (const [row, { type }] of documents.entries()) ends.set(type, row + 1);
  return [...ends];
}

/** Name of a content, the same for the same one. */
function versionOf(contents: readonly [string, unknown][]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(JSON.stringify(content));
  return hash.digest('hex').slice(0, 12);
}

/** Files of the index by their names: everything that the search in the browser loads. */
export function buildIndex(
  catalogue: Catalogue,
  documents: readonly SearchDocument[],
): Map<string, unknown> {
  const synonyms = synonymsOf(catalogue);
  const postings = postingsOf(documents, synonyms);
  const words = shardsOf(postings.words);
  const pairs = shardsOf(postings.pairs);
  const contents: [string, unknown][] = [
    [files.orders, ordersOf(documents)],
    ...vocabulariesOf(documents, postings).map((vocabulary, part): [string, unknown] => [
      files.vocabulary(part),
      vocabulary,
    ]),
    ...words.shards.map((shard, number): [string, unknown] => [files.words(number), shard]),
    ...pairs.shards.map((shard, number): [string, unknown] => [files.pairs(number), shard]),
    ...documents.map((document, row): [string, unknown] => [files.page(row), pageOf(document)]),
  ];
  const version = versionOf(contents);
  const manifest: Manifest = {
    version,
    size: documents.length,
    types: typesOf(documents),
    words: words.starts,
    pairs: pairs.starts,
    priors: priorsOf(catalogue, documents).join(''),
    facets: facetsOf(documents),
    synonyms,
  };
  return new Map([
    [files.manifest, manifest],
    ...contents.map(([name, content]): [string, unknown] => [`${version}/${name}`, content]),
  ]);
}
