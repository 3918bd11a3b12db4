import { CARDS_AT_ONCE } from '../../catalogue/shards.ts';
import { counted, plural } from '../../i18n/plural.ts';
import { orderOf, usualOrder } from '../../search/sorting.ts';
import type { State } from '../../search/state.ts';
import { part } from '../dom/parts.ts';
import { droppedBy, showReliefs, type Drop } from '../search/drops.ts';
import { FacetedSearch } from '../search/faceted-search.ts';
import { hideUnderstood, showUnderstood } from '../search/understood.ts';
import { focusChip, showChips } from './chips.ts';
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
    failed: 'Отбор не загрузился. Обновите страницу или зайдите с другой стороны.',
  };
  readonly #sheet = new FilterSheet(this);
  /** True when the cards are no longer those the page came with. */
  #asked = false;
  /** Place of the chip that was pressed last, until the focus has moved on from it. */
  #dropped: number | undefined;

  protected find(state: State): Promise<Found> {
    return findFor(state);
  }

  protected override fill(state: State): void {
    super.fill(state);
    this.#explainOrder(this.state());
  }

  protected override pressed(target: Element, event: MouseEvent): void {
    this.#drop(target);
    super.pressed(target, event);
  }

  protected override async run(state: State, count = this.page): Promise<boolean> {
    this.#asked ||=
      this.#dropsOf(state).length > 0 || state.sort !== undefined || count > this.page;
    return !this.#asked || super.run(state, count);
  }

  protected override shown(state: State, found: Found): void {
    super.shown(state, found);
    const drops = this.#showAsked(state);
    showReliefs(
      this,
      found.reliefs.map((relief) => ({ ...relief, label: this.form.boxes.nameOf(relief) })),
      practices,
      drops.length > 0,
    );
    if (found.understood)
      showUnderstood(this, state, found.understood, (exact) =>
        exact > 0
          ? `Все слова есть в ${counted(exact, 'практике', 'практиках', 'практиках')}, в остальных — не все.`
          : 'Практик, где есть все слова, нет. Показаны те, где есть часть слов.',
      );
    else hideUnderstood(this);
    if (found.total > 0) {
      const all = counted(found.total, 'практику', 'практики', 'практик');
      this.#sheet.say(this.words.found(found.total), `Показать ${all}`);
    } else {
      this.#sheet.say(this.words.none(), this.words.none());
    }
    this.#explainOrder(state);
    this.#moveFocus();
  }

  protected override failed(state: State): void {
    super.failed(state);
    this.#showAsked(state);
    this.#sheet.say(this.words.failed, 'Закрыть');
    this.#moveFocus();
  }

  protected override reset(): void {
    this.form.query.value = '';
    super.reset();
    this.#sheet.keepFocus();
  }

  /** Shows what is asked for, and what takes it back. */
  #showAsked(state: State): Drop[] {
    const drops = this.#dropsOf(state);
    showChips(this, drops);
    for (const button of this.querySelectorAll<HTMLElement>('[data-reset]')) {
      button.hidden = drops.length === 0;
    }
    const chosen = this.form.boxes.chosen.length;
    part(this, '[data-chosen]', HTMLElement).textContent = chosen > 0 ? ` (${chosen})` : '';
    return drops;
  }

  #dropsOf({ query, chosen }: State): Drop[] {
    const words = query.trim();
    return [
      ...(words ? [{ name: 'q', value: words, label: words }] : []),
      ...Object.entries(chosen).flatMap(([name, values]) =>
        values.map((value) => ({ name, value, label: this.form.boxes.nameOf({ name, value }) })),
      ),
    ];
  }

  #drop(target: Element): void {
    const drop = droppedBy(target);
    if (!drop) return;
    const place = this.#dropsOf(this.state()).findIndex(
      ({ name, value }) => name === drop.name && value === drop.value,
    );
    this.#dropped = Math.max(0, place);
    if (drop.name === 'q') this.form.query.value = '';
    const box = this.form.boxes.find(drop.name, drop.value);
    if (box) box.checked = false;
    this.changed('push');
  }

  #moveFocus(): void {
    if (this.#dropped === undefined) return;
    if (!focusChip(this, this.#dropped)) part(this, '[data-status]', HTMLElement).focus();
    this.#dropped = undefined;
  }

  #explainOrder({ query, sort }: State): void {
    const order = orderOf(sort) ?? usualOrder(query);
    part(this, '[data-strength]', HTMLElement).hidden = order !== 'strength';
  }
}
