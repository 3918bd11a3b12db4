import { counted } from '../../i18n/plural.ts';
import type { Answer, Request } from '../../search/engine/answer.ts';
import { reliefsBySearch, type Relief } from '../../search/relief.ts';
import { usualOrder } from '../../search/sorting.ts';
import type { State } from '../../search/state.ts';
import { part } from '../dom/parts.ts';
import { isPlain } from '../dom/presses.ts';
import { searchEngine } from './catalogue-search-engine.ts';
import { droppedBy, showReliefs } from './drops.ts';
import { FacetedSearch, type Outcome } from './faceted-search.ts';
import { rowOf, showPlaces } from './found-rows.ts';
import { KINDS } from './kinds.ts';
import { TypeTabs, typeOf } from './type-tabs.ts';
import { showUnderstood } from './understood.ts';

const entries = (count: number) => counted(count, 'запись', 'записи', 'записей');

interface Found extends Outcome {
  answer: Answer;
  /** When nothing fits: which chosen values to take back. */
  reliefs: Relief[];
}

/** The search of the whole catalogue. */
export class CatalogueSearch extends FacetedSearch<Found> {
  protected readonly page = 10;
  protected readonly words = {
    found: (total: number) => `Найдено: ${entries(total)}`,
    none: () => 'Ничего не нашлось',
    failed: 'Поиск не загрузился. Обновите страницу или зайдите с другой стороны.',
  };
  readonly #tabs = new TypeTabs(this);
  readonly #partial = part(this, '[data-rest]', HTMLElement);
  readonly #rest = part(this.#partial, 'ol', HTMLElement);

  override connectedCallback(): void {
    const filters = part(this, '[data-filters]', HTMLDetailsElement);
    const wide = matchMedia('(min-width: 64rem)');
    filters.open = wide.matches;
    wide.addEventListener('change', () => {
      filters.open = wide.matches;
    });
    super.connectedCallback();
  }

  protected override state(): State {
    return { ...super.state(), type: this.#tabs.chosen };
  }

  protected override asked(state: State): string[] {
    const { chosen } = this.#tabs;
    return [...super.asked(state), ...(chosen ? [KINDS[chosen].many] : [])];
  }

  protected override fill(state: State): void {
    super.fill(state);
    this.#tabs.restore(state);
  }

  protected override pressed(target: Element, event: MouseEvent): void {
    const drop = droppedBy(target);
    const box = drop && this.form.boxes.find(drop.name, drop.value);
    if (box) box.checked = false;
    if (box) this.changed('push');
    const tab = target.closest<HTMLAnchorElement>('a[data-tab]');
    if (tab && isPlain(event)) {
      event.preventDefault();
      this.#tabs.restore({ ...this.state(), type: tab.dataset.type });
      this.changed('push');
    }
    super.pressed(target, event);
  }

  protected async find(state: State): Promise<Found> {
    const engine = await searchEngine();
    const request: Request = {
      ...state,
      type: typeOf(state.type),
      sort: state.sort ?? usualOrder(state.query),
    };
    const answer = await engine.search(request);
    const { total, counts, exact } = answer;
    return {
      total,
      counts,
      answer,
      reliefs: total > 0 ? [] : await reliefsBySearch(engine, request),
      table: async () => {
        const { hitTable } = await import('./hit-table.ts');
        return hitTable(await answer.hits(0, total), location.origin);
      },
      rows: async (start, end) =>
        (await answer.hits(start, end)).map((hit, place) => {
          const row = rowOf(this, hit);
          row.toggleAttribute('data-partly', exact > 0 && start + place >= exact);
          return row;
        }),
    };
  }

  /** Results without some of the words stand under a heading of their own. */
  protected override put(rows: readonly HTMLElement[], start: number): void {
    const partly = rows.filter((row) => row.hasAttribute('data-partly'));
    super.put(rows.slice(0, rows.length - partly.length), start);
    if (start === 0) this.#rest.replaceChildren();
    this.#rest.append(...partly);
    this.#partial.hidden = this.#rest.children.length === 0;
  }

  protected override shown(state: State, found: Found): void {
    super.shown(state, found);
    const { answer, counts, total, reliefs } = found;
    this.#tabs.restore(state);
    this.#tabs.count(counts);
    showPlaces(this, state.type ? [] : answer.places);
    showUnderstood(this, state, answer, (exact) =>
      exact > 0
        ? `Все слова есть в ${counted(exact, 'записи', 'записях', 'записях')}; ниже — те, где есть не все.`
        : 'Записей, где есть все слова, нет. Показаны те, где есть часть слов.',
    );
    const elsewhere = total > 0 ? [] : this.#tabs.elsewhere(counts);
    part(this, '[data-elsewhere]', HTMLElement).hidden = elsewhere.length === 0;
    part(this, '[data-elsewhere] ul', HTMLElement).replaceChildren(...elsewhere);
    const named = reliefs.map((relief) => ({ ...relief, label: this.form.boxes.nameOf(relief) }));
    showReliefs(this, named, entries, this.form.boxes.chosen.length > 0);
  }

  protected override failed(state: State): void {
    super.failed(state);
    this.#tabs.restore(state);
    this.#tabs.uncount();
    showPlaces(this, []);
    part(this, '[data-elsewhere]', HTMLElement).hidden = true;
  }
}
