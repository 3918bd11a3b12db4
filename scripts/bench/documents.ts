import { createCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import { readBody, type Segment } from '../../src/reader/body.ts';
import { readCatalogue } from '../../src/reader/catalogue.ts';
import type { Entry } from '../../src/reader/entry.ts';
import { collections } from '../../src/schema/collections.ts';
import { walkFields } from '../../src/schema/introspection.ts';
import { MAIN_TYPES, type FoundType } from '../../src/search/engine/answer.ts';

/** What every search is given of an entry. */
export interface Document {
  id: string;
  type: FoundType;
  title: string;
  summary: string;
  text: string;
}

const TAG = /<[^>]*>/g;

const bodyText = (segments: readonly Segment[]): string =>
  segments
    .map((segment) => {
      if ('html' in segment) return segment.html.replace(TAG, ' ');
      if ('children' in segment) return bodyText(segment.children);
      return Object.values(segment.attributes).join(' ');
    })
    .join(' ');

/** Everything that the page of an entry says in words, names of terms and of other entries included. */
function fieldTexts(catalogue: Catalogue, { collection, data }: Entry): string[] {
  const texts: string[] = [];
  walkFields(collections[collection].schema, data, (path, value, meta) => {
    if (typeof value !== 'string' || path[0] === 'title' || path[0] === 'summary') return;
    if (meta.vocabulary) texts.push(catalogue.term(meta.vocabulary, value).label);
    else if (meta.reference)
      texts.push(catalogue.find(meta.reference as Entry['collection'], value).data.title);
    else if (meta.options) texts.push(meta.options[value] ?? '');
    else if (meta.input === 'line' || meta.input === 'prose') texts.push(value);
  });
  return texts;
}

/** Documents of the ranked entries, the same for every search. */
export async function readDocuments(root: string): Promise<Document[]> {
  const { entries } = await readCatalogue(root);
  const catalogue = createCatalogue(entries);
  const ranked = MAIN_TYPES.flatMap((type) =>
    entries.filter(({ collection }) => collection === type).map((entry) => ({ entry, type })),
  );
  return Promise.all(
    ranked.map(async ({ entry, type }) => ({
      id: entry.id,
      type,
      title: entry.data.title,
      summary: ('summary' in entry.data ? entry.data.summary : undefined) ?? '',
      text: [
        ...fieldTexts(catalogue, entry),
        entry.file.endsWith('.mdx') ? bodyText(await readBody(root, entry.file)) : '',
      ].join('\n'),
    })),
  );
}
