import { moveBy, nameOfTile, type Tile } from '../../catalogue/cartogram.ts';
import { shadeOf } from '../../catalogue/shades.ts';
import { formatNumber } from '../../i18n/plural.ts';

/** Name of the chosen measure in the page's address. */
const PARAMETER = 'measure';

const listOf = (text: string | undefined): string[] => (text ? text.split(';') : []);

/** Lets the reader choose what the map shows and walk its tiles with arrow keys. */
export class RegionMap extends HTMLElement {
  #links: SVGAElement[] = [];
  #tiles: Tile[] = [];
  /** Tile that the readout tells of. */
  #told: SVGAElement | undefined;

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll<SVGAElement>('a[data-tile]')];
    this.#tiles = this.#links.map(({ dataset }) => {
      const [column = 0, row = 0] = (dataset.tile ?? '').split(':').map(Number);
      return { column, row };
    });
    for (const part of this.querySelectorAll<HTMLElement>(
      '[data-switch], [data-keys], [data-readout]',
    ))
      part.hidden = false;
    this.#makeWalkable();
    this.#makeSwitchable();
  }

  /** One tile at a time is a stop of the Tab key; arrows move between tiles. */
  #makeWalkable(): void {
    for (const half of this.querySelectorAll('svg[role="group"]'))
      half.setAttribute('aria-describedby', 'map-keys');
    for (const [index, link] of this.#links.entries()) {
      link.tabIndex = index === 0 ? 0 : -1;
      link.addEventListener('keydown', (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = moveBy(event.key, this.#tiles, index);
        if (next === index) return;
        event.preventDefault();
        this.#links[next]?.focus();
      });
      link.addEventListener('focus', () => {
        for (const other of this.#links) other.tabIndex = other === link ? 0 : -1;
        this.#read(link);
      });
      link.addEventListener('mouseenter', () => {
        this.#read(link);
      });
    }
  }

  #nameOf(link: SVGAElement): Element {
    const name = link.querySelector('title');
    if (!name) throw new Error('region-map: a tile has no name');
    return name;
  }

  #read(link: SVGAElement): void {
    this.#told = link;
    const readout = this.querySelector('[data-readout]');
    if (readout) readout.textContent = this.#nameOf(link).textContent;
  }

  get #choices(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name="${PARAMETER}"]`)];
  }

  #makeSwitchable(): void {
    const asked = new URLSearchParams(location.search).get(PARAMETER);
    const chosen =
      this.#choices.find(({ value }) => value === asked) ??
      // A browser may restore the choice of an earlier visit, which the map does not show yet.
      this.#choices.find(({ defaultChecked }) => defaultChecked);
    if (chosen) {
      chosen.checked = true;
      this.#show(chosen);
    }
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.name !== PARAMETER) return;
      this.#show(target);
      const address = new URL(location.href);
      if (target.defaultChecked) address.searchParams.delete(PARAMETER);
      else address.searchParams.set(PARAMETER, target.value);
      history.replaceState(history.state, '', address);
    });
  }

  #show(choice: HTMLInputElement): void {
    const position = this.#choices.indexOf(choice);
    const least = listOf(choice.dataset.shades).map(Number);
    const forms = listOf(choice.dataset.forms);
    for (const link of this.#links) {
      const text = listOf(link.dataset.values)[position] ?? '';
      const value = text === '' ? undefined : Number(text);
      link.dataset.shade = String(shadeOf(value ?? 0, least));
      this.#nameOf(link).textContent = nameOfTile(link.dataset.region ?? '', value, forms);
      const place = link.querySelector('[data-value]');
      if (place) place.textContent = value ? formatNumber(value) : '';
    }
    for (const legend of this.querySelectorAll<HTMLElement>('[data-legend]'))
      legend.hidden = legend.dataset.legend !== choice.value;
    if (this.#told) this.#read(this.#told);
  }
}
