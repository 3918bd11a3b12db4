import type { Corpus } from './documents.ts';

/** Search that is measured: it holds the documents and answers with their ids, the best first. */
export interface Engine {
  search(query: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Puts documents into a search. */
export type MakeEngine = (corpus: Corpus) => Promise<Engine>;
