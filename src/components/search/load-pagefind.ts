import type { Pagefind } from '../../search/pagefind.ts';
import { loadModule } from '../dom/loading.ts';

/** The search of the built site. */
export const loadPagefind = (): Promise<Pagefind> =>
  loadModule('/pagefind/pagefind.js') as Promise<Pagefind>;
