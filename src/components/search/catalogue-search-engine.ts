import type { Search } from '../../search/engine/answer.ts';
import { INDEX_FOLDER } from '../../search/engine/format.ts';
import { fetchJson, once } from '../dom/loading.ts';

const engineOver = once(async (folder: string): Promise<Search> => {
  const { createSearch } = await import('../../search/engine/search.ts');
  return createSearch((file) => fetchJson(`${folder}${file}`));
});

/** The one search engine of the page, loaded when it is first asked for. */
export const searchEngine = (): Promise<Search> => engineOver(`/${INDEX_FOLDER}/`);
