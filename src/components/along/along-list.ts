import { copyOf, part, write } from '../dom/parts.ts';
import { look } from '../own/store.ts';
import type { Bundle, Kept } from './bundle.ts';
import { settle } from './employment.ts';
import { heldBundles, removeAll, removeBundle } from './kept.ts';
import { canTakeAlong } from './support.ts';
import { contentsWords, lossWords, takenWords } from './words.ts';

const SHELF = '/shelf/';

function linkTo({ address, title }: Kept): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  link.className = 'inline-block py-1';
  return link;
}

function lineOf(kept: Kept): HTMLLIElement {
  const line = document.createElement('li');
  line.append(linkTo(kept));
  return line;
}

/** Everything that was taken along: read from the browser itself, with or without network. */
export class AlongList extends HTMLElement {
  connectedCallback(): void {
    part(this, '[data-unable]', HTMLElement).hidden = canTakeAlong();
    if (!canTakeAlong()) return;
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) void this.#act(button.dataset.action, button.value);
    });
    void this.#show();
  }

  #say(words: string): void {
    write(this, '[data-status]', words);
    // The button that was pressed may be gone, or drawn anew.
    part(this, '[data-status]', HTMLElement).focus();
  }

  async #show(): Promise<void> {
    const bundles = (await heldBundles()).map(({ bundle }) => bundle);
    const rows = bundles.map((bundle) => this.#row(bundle, bundles.length === 1));
    part(this, '[data-list]', HTMLElement).replaceChildren(...rows);
    part(this, '[data-empty]', HTMLElement).hidden = bundles.length > 0;
    part(this, '[data-all]', HTMLElement).hidden = bundles.length === 0;
  }

  #row(bundle: Bundle, isOnly: boolean): HTMLElement {
    const row = part(copyOf(this, '[data-row]'), 'li', HTMLElement);
    const { id, title, pages, files } = bundle;
    row.dataset.id = id;
    const own = pages.find(({ address }) => address === id);
    part(row, '[data-title]', HTMLElement).replaceChildren(
      own ? linkTo({ address: id, title }) : title,
    );
    write(row, '[data-about]', `${takenWords(bundle)} ${contentsWords(bundle)}.`);
    write(row, '[data-loss]', lossWords(bundle));
    const inside = [...pages.filter((page) => page !== own), ...files];
    part(row, '[data-inside]', HTMLElement).replaceChildren(...inside.map(lineOf));
    const details = part(row, 'details', HTMLDetailsElement);
    details.hidden = inside.length === 0;
    details.open = isOnly || !own;
    for (const button of row.querySelectorAll<HTMLButtonElement>('button')) button.value = id;
    for (const place of row.querySelectorAll('[data-of]')) place.textContent = `: ${title}`;
    return row;
  }

  async #act(action: string | undefined, id: string): Promise<void> {
    if (action === 'update') await this.#update(id);
    if (action !== 'remove' && action !== 'remove-all') return;
    await (action === 'remove' ? removeBundle(id) : removeAll());
    await settle();
    await this.#show();
    this.#say(action === 'remove' ? 'Удалено из\u00a0браузера.' : 'Всё удалено из\u00a0браузера.');
  }

  async #update(id: string): Promise<void> {
    const found = (await heldBundles()).find(({ bundle }) => bundle.id === id)?.bundle;
    const row = this.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (!found || !row) return;
    const shelf = id === SHELF && look().own.kept.map((one) => `/practices/${one}/`);
    const wanted = { id, title: found.title, ...(shelf && { pages: shelf }) };
    const { take } = await import('./taking.ts');
    const words = await take(row, wanted, found);
    await this.#show();
    this.#say(words);
  }
}
