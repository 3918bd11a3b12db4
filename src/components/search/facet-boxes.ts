import type { Counts, State } from '../../search/state.ts';

/** Name of a facet's value as its box has it. */
export const labelOf = (box: HTMLInputElement): string =>
  box.closest('label')?.querySelector('[data-label]')?.textContent.trim() ?? box.value;

/** Check boxes of the facets of a search form: which are chosen, and what choosing them would give. */
export class FacetBoxes {
  readonly all: readonly HTMLInputElement[];
  /** Where the count of each is shown. */
  readonly #counts: readonly (Element | null | undefined)[];

  constructor(form: HTMLElement) {
    this.all = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    this.#counts = this.all.map((box) => box.closest('label')?.querySelector('[data-count]'));
  }

  /** Names of the facets in the order of the page. */
  get names(): string[] {
    return [...new Set(this.all.map(({ name }) => name))];
  }

  get chosen(): HTMLInputElement[] {
    return this.all.filter(({ checked }) => checked);
  }

  find(name: string, value: string): HTMLInputElement | undefined {
    return this.all.find((box) => box.name === name && box.value === value);
  }

  /** Name of a value as the reader sees it; a value without a box is its own name. */
  nameOf({ name, value }: { name: string; value: string }): string {
    const box = this.find(name, value);
    return box ? labelOf(box) : value;
  }

  /** Chooses what a state names and unfolds the lists it stands in; values without a box are passed over. */
  restore({ chosen }: State): void {
    for (const box of this.all) {
      box.checked = chosen[box.name]?.includes(box.value) ?? false;
      if (!box.checked) continue;
      const item = box.closest<HTMLElement>('[data-extra]');
      item?.removeAttribute('data-extra');
      item?.removeAttribute('hidden');
      for (let list = box.closest('details'); list;) {
        list.open = true;
        list = list.parentElement?.closest('details') ?? null;
      }
    }
  }

  clear(): void {
    for (const box of this.all) box.checked = false;
  }

  /** Takes the counts away where they are not known; everything can be chosen. */
  uncount(): void {
    for (const [number, box] of this.all.entries()) {
      this.#counts[number]?.replaceChildren();
      box.disabled = false;
    }
  }

  /** Shows the counts; a value that gives nothing stays in its place and cannot be chosen. */
  count(counts: Counts): void {
    for (const [number, box] of this.all.entries()) {
      const count = counts[box.name]?.[box.value] ?? 0;
      const place = this.#counts[number];
      // What stays as it is costs the page nothing.
      if (place && place.textContent !== String(count)) place.textContent = String(count);
      box.disabled = count === 0 && !box.checked;
    }
  }
}
