import { FOUND_TYPES, MAIN_TYPES, type FoundType } from '../../search/engine/answer.ts';
import { writeState, type Counts, type State } from '../../search/state.ts';
import { part, write } from '../dom/parts.ts';

/** Kind of pages by its name in the address; undefined when there is none of that name. */
export const typeOf = (name: string | undefined): FoundType | undefined =>
  FOUND_TYPES.find((type) => type === name);

/** Number of pages behind every tab; `main` is the first one. */
export function countTabs({ type: counts = {} }: Counts): Record<string, number> {
  const main = MAIN_TYPES.reduce((sum, type) => sum + (counts[type] ?? 0), 0);
  return { main, ...Object.fromEntries(FOUND_TYPES.map((type) => [type, counts[type] ?? 0])) };
}

/** Links to the parts of what was found, one per kind of pages. */
export class TypeTabs {
  readonly #links: readonly HTMLAnchorElement[];
  readonly #strip: HTMLElement;
  #chosen: FoundType | undefined;

  constructor(root: HTMLElement) {
    const nav = part(root, '[data-tabs]', HTMLElement);
    this.#links = [...nav.querySelectorAll('a')];
    this.#strip = part(nav, 'section', HTMLElement);
  }

  get chosen(): FoundType | undefined {
    return this.#chosen;
  }

  /** Chooses what a state names and leads the links to its other parts. */
  restore(state: State): void {
    const before = this.#chosen;
    this.#chosen = typeOf(state.type);
    for (const link of this.#links) {
      const type = typeOf(link.dataset.type);
      link.search = writeState({ ...state, type }).toString();
      link.ariaCurrent = type === this.#chosen ? 'page' : null;
      // Asking for its place costs a layout of the page: only when there is a reason, and when the page is drawn.
      if (type === this.#chosen && type !== before) {
        requestAnimationFrame(() => {
          this.#reveal(link);
        });
      }
    }
  }

  /** Brings a tab into the strip, which scrolls where it has no room. */
  #reveal(link: HTMLElement): void {
    const [tab, strip] = [link.getBoundingClientRect(), this.#strip.getBoundingClientRect()];
    if (tab.left < strip.left || tab.right > strip.right)
      this.#strip.scrollLeft += tab.left - strip.left;
  }

  /** Shows how much there is behind each; a tab with nothing steps back. */
  count(counts: Counts): void {
    const numbers = countTabs(counts);
    for (const link of this.#links) {
      const count = numbers[link.dataset.type ?? 'main'] ?? 0;
      write(link, '[data-count]', String(count));
      link.toggleAttribute('data-empty', count === 0);
    }
  }

  /** Takes the numbers away where they are not known. */
  uncount(): void {
    for (const link of this.#links) {
      write(link, '[data-count]', '');
      link.removeAttribute('data-empty');
    }
  }

  /** Links to the other parts where something was found, as copies. */
  elsewhere(counts: Counts): HTMLElement[] {
    const numbers = countTabs(counts);
    return this.#links
      .filter(({ dataset }) => dataset.type !== this.#chosen && numbers[dataset.type ?? 'main'])
      .map((link) => {
        const item = document.createElement('li');
        const copy = link.cloneNode(true) as HTMLAnchorElement;
        copy.className = 'chip';
        item.append(copy);
        return item;
      });
  }
}
