import { counted } from '../../i18n/plural.ts';
import type { Found } from '../../search/pagefind.ts';
import { search } from '../../search/search.ts';
import type { State } from '../../search/state.ts';
import { elementOf, part } from '../dom/parts.ts';
import { labelOf } from './facet-boxes.ts';
import { FacetedSearch, type Outcome } from './faceted-search.ts';
import { loadPagefind } from './load-pagefind.ts';

/** The search of the whole catalogue. */
export class CatalogueSearch extends FacetedSearch {
  protected readonly page = 20;
  protected readonly words = {
    found: (total: number) => `Найдено: ${counted(total, 'запись', 'записи', 'записей')}`,
    none: (chosen: boolean) =>
      `Ничего не нашлось. Попробуйте другие слова${chosen ? ' или сбросьте отбор' : ''}.`,
    failed: 'Поиск не загрузился. Обновите страницу или откройте списки в разделах.',
  };

  override connectedCallback(): void {
    const filters = part(this, '[data-filters]', HTMLDetailsElement);
    const wide = matchMedia('(min-width: 64rem)');
    filters.open = wide.matches;
    wide.addEventListener('change', () => {
      filters.open = wide.matches;
    });
    super.connectedCallback();
  }

  protected async find({ query, chosen }: State): Promise<Outcome> {
    const results = await search(await loadPagefind(), { query, chosen });
    return {
      total: results.total,
      counts: results.counts,
      rows: async (start, end) =>
        (await results.slice(start, end)).map((found) => this.#rowOf(found, query)),
    };
  }

  #rowOf({ url, meta, excerpt }: Found, query: string): HTMLElement {
    const row = elementOf(this, 'template[data-row]');
    const link = part(row, 'a', HTMLAnchorElement);
    const text = part(row, '[data-excerpt]', HTMLElement);
    link.href = url;
    link.textContent = meta.title ?? url;
    part(row, '[data-type]', HTMLElement).textContent = this.#typeOf(meta.type);
    // Pagefind escapes the excerpt itself; the only tags in it are its marks.
    if (query.trim()) text.innerHTML = excerpt;
    else text.textContent = meta.summary ?? '';
    return row;
  }

  #typeOf(type = ''): string {
    const box = this.boxes.find('type', type);
    return box ? labelOf(box) : '';
  }
}
