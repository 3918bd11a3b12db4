import { CARDS_AT_ONCE } from '../../catalogue/shards.ts';
import { counted, plural } from '../../i18n/plural.ts';
import { orderOf, usualOrder, type Order } from '../../search/sorting.ts';
import type { State } from '../../search/state.ts';
import { part } from '../dom/parts.ts';
import { labelOf } from '../search/facet-boxes.ts';
import { FacetedSearch } from '../search/faceted-search.ts';
import { droppedBy, focusChip, showChips, showReliefs, type Drop } from './drops.ts';
import { FilterSheet } from './filter-sheet.ts';
import { findFor, type Found } from './practice-finder.ts';

const practices = (count: number) => counted(count, 'практика', 'практики', 'практик');

/** The list of practices with its filters; the page's own first cards stay until something is asked for. */
export class PracticeCatalogue extends FacetedSearch<Found> {
  protected readonly page = CARDS_AT_ONCE;
  protected readonly words = {
    found: (total: number) =>
      `${plural(total, 'Найдена', 'Найдены', 'Найдено')} ${practices(total)}`,
    none: () => 'Ничего не подошло',
    failed: 'Отбор не загрузился. Обновите страницу или откройте списки по ситуациям и темам.',
  };
  readonly #order = part(this, 'select[name="sort"]', HTMLSelectElement);
  readonly #sheet = new FilterSheet(this);
  /** Order that the reader named; undefined for the usual one. */
  #named: Order | undefined;
  /** True when the cards are no longer those the page came with. */
  #asked = false;
  /** Place of the chip that was pressed last, until the focus has moved on from it. */
  #dropped: number | undefined;

  override connectedCallback(): void {
    // Before the form hears of it.
    this.#order.addEventListener('change', () => {
      this.#named = orderOf(this.#order.value);
    });
    this.addEventListener('click', ({ target }) => {
      this.#drop(target);
    });
    super.connectedCallback();
  }

  protected find(state: State): Promise<Found> {
    return findFor(state);
  }

  protected override state(): State {
    const state = super.state();
    const usual = usualOrder(state.query);
    const fits = this.#named !== usual && (this.#named !== 'relevance' || state.query.trim());
    return { ...state, sort: fits ? this.#named : undefined };
  }

  protected override fill(state: State): void {
    super.fill(state);
    this.#named = orderOf(state.sort);
    this.#showOrder(this.state());
  }

  protected override async run(state: State, count = this.page): Promise<void> {
    this.#asked ||=
      this.#dropsOf(state).length > 0 || state.sort !== undefined || count > this.page;
    if (this.#asked) await super.run(state, count);
  }

  protected override shown(state: State, found: Found): void {
    super.shown(state, found);
    const drops = this.#dropsOf(state);
    showChips(this, drops);
    showReliefs(
      this,
      found.reliefs.map((relief) => ({ ...relief, label: this.#nameOf(relief) })),
    );
    part(this, '[data-nothing]', HTMLElement).hidden = found.total > 0;
    for (const button of this.querySelectorAll<HTMLElement>('[data-reset]')) {
      button.hidden = drops.length === 0;
    }
    const chosen = this.boxes.chosen.length;
    part(this, '[data-chosen]', HTMLElement).textContent = chosen > 0 ? ` (${chosen})` : '';
    if (found.total > 0) {
      const all = counted(found.total, 'практику', 'практики', 'практик');
      this.#sheet.say(this.words.found(found.total), `Показать ${all}`);
    } else {
      this.#sheet.say(this.words.none(), this.words.none());
    }
    this.#showOrder(state);
    this.#moveFocus();
  }

  protected override reset(): void {
    this.query.value = '';
    super.reset();
    this.#sheet.keepFocus();
  }

  #nameOf({ name, value }: Omit<Drop, 'label'>): string {
    const box = this.boxes.find(name, value);
    return box ? labelOf(box) : value;
  }

  #dropsOf({ query, chosen }: State): Drop[] {
    const words = query.trim();
    return [
      ...(words ? [{ name: 'q', value: words, label: words }] : []),
      ...Object.entries(chosen).flatMap(([name, values]) =>
        values.map((value) => ({ name, value, label: this.#nameOf({ name, value }) })),
      ),
    ];
  }

  #drop(target: EventTarget | null): void {
    const drop = droppedBy(target);
    if (!drop) return;
    const place = this.#dropsOf(this.state()).findIndex(
      ({ name, value }) => name === drop.name && value === drop.value,
    );
    this.#dropped = Math.max(0, place);
    if (drop.name === 'q') this.query.value = '';
    const box = this.boxes.find(drop.name, drop.value);
    if (box) box.checked = false;
    this.changed('push');
  }

  #moveFocus(): void {
    if (this.#dropped === undefined) return;
    if (!focusChip(this, this.#dropped)) part(this, '[data-status]', HTMLElement).focus();
    this.#dropped = undefined;
  }

  #showOrder({ query, sort }: State): void {
    const order = orderOf(sort) ?? usualOrder(query);
    for (const option of this.#order.options) {
      if (option.value === 'relevance') option.hidden = option.disabled = !query.trim();
    }
    this.#order.value = order;
    part(this, '[data-strength]', HTMLElement).hidden = order !== 'strength';
  }
}
