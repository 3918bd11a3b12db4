import path from 'node:path';
import { createCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/reader/catalogue.ts';
import { MAIN_TYPES } from '../../src/search/engine/answer.ts';
import type { SearchDocument } from '../../src/search/index/documents.ts';
import { root } from '../lib/paths.ts';
import { CONTENT } from '../lib/selection.ts';
import { readDocuments } from '../lib/write-search-index.ts';

/** Folder of the project's catalogue. */
export const CONTENT_ROOT = path.join(root, CONTENT);

/** What is searched: everything that our search finds, and the catalogue that it belongs to. */
export interface Corpus {
  catalogue: Catalogue;
  documents: readonly SearchDocument[];
}

/** Ranked entry as a search of another make takes it. */
export interface Document {
  id: string;
  title: string;
  summary: string;
  text: string;
}

/** Reads the catalogue of the project. */
export async function readCorpus(): Promise<Corpus> {
  const { entries } = await readCatalogue(CONTENT_ROOT);
  const catalogue = createCatalogue(entries);
  return { catalogue, documents: await readDocuments(catalogue, CONTENT_ROOT) };
}

/** The ranked entries for the other searches: all words that ours has, other names of terms and places included. */
export const rankedDocuments = ({ documents }: Corpus): Document[] =>
  documents
    .filter(({ type }) => MAIN_TYPES.includes(type))
    .map(({ id, title, summary, names, kind, terms, synonyms, places, ...rest }) => ({
      id,
      title,
      summary,
      text: [names, kind, terms, synonyms, places, rest.organizations, rest.related, rest.text]
        .flat()
        .join('\n'),
    }));
