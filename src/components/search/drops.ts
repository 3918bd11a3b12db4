import { quoted } from '../../i18n/quoted.ts';
import type { Relief } from '../../search/relief.ts';
import { elementOf, part } from '../dom/parts.ts';

/** Something asked for that can be taken back: a chosen value, or the query under the name `q`. */
export interface Drop {
  name: string;
  value: string;
  label: string;
}

/** Makes a button one that takes something back. */
export function markUp(button: HTMLElement, { name, value }: Omit<Drop, 'label'>): void {
  button.dataset.drop = '';
  button.dataset.name = name;
  button.dataset.value = value;
}

/** What a pressed button takes back; undefined when it is another button. */
export function droppedBy(target: Element): Omit<Drop, 'label'> | undefined {
  const button = target.closest<HTMLElement>('[data-drop]');
  return button
    ? { name: button.dataset.name ?? '', value: button.dataset.value ?? '' }
    : undefined;
}

/**
 * Offers what to take back when nothing fits, if anything is asked that can be; `counted` says how many results
 * there would be.
 */
export function showReliefs(
  root: HTMLElement,
  reliefs: readonly (Relief & Drop)[],
  counted: (total: number) => string,
  asked: boolean,
): void {
  const offers = reliefs.map((relief) => {
    const offer = elementOf(root, 'template[data-relief]');
    const button = part(offer, 'button', HTMLElement);
    markUp(button, relief);
    button.textContent = `Без ${quoted(relief.label)} — ${counted(relief.total)}`;
    return offer;
  });
  part(root, '[data-reliefs]', HTMLElement).replaceChildren(...offers);
  part(root, '[data-asked]', HTMLElement).hidden = !asked;
  part(root, '[data-relieved]', HTMLElement).hidden = reliefs.length === 0;
  part(root, '[data-unrelieved]', HTMLElement).hidden = reliefs.length > 0;
}
