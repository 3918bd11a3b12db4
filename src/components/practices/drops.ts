import { counted } from '../../i18n/plural.ts';
import type { Relief } from '../../search/relief.ts';
import { elementOf, part } from '../dom/parts.ts';

/** Something asked for that can be taken back: a chosen value, or the query under the name `q`. */
export interface Drop {
  name: string;
  value: string;
  label: string;
}

function markUp(button: HTMLElement, { name, value }: Drop): void {
  button.dataset.drop = '';
  button.dataset.name = name;
  button.dataset.value = value;
}

/** What a pressed button takes back; undefined when it is another button. */
export function droppedBy(target: EventTarget | null): Omit<Drop, 'label'> | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-drop]') : null;
  return button
    ? { name: button.dataset.name ?? '', value: button.dataset.value ?? '' }
    : undefined;
}

/** Shows what is asked for as chips, each a button that takes it back. */
export function showChips(root: HTMLElement, drops: readonly Drop[]): void {
  const chips = drops.map((drop) => {
    const chip = elementOf(root, 'template[data-chip]');
    const button = part(chip, 'button', HTMLElement);
    markUp(button, drop);
    button.ariaLabel = `Убрать: ${drop.label}`;
    part(chip, '[data-text]', HTMLElement).textContent = drop.label;
    return chip;
  });
  part(root, '[data-chips]', HTMLElement).replaceChildren(...chips);
}

/** Offers what to take back when nothing fits. */
export function showReliefs(root: HTMLElement, reliefs: readonly (Relief & Drop)[]): void {
  const offers = reliefs.map((relief) => {
    const offer = elementOf(root, 'template[data-relief]');
    const button = part(offer, 'button', HTMLElement);
    markUp(button, relief);
    const total = counted(relief.total, 'практика', 'практики', 'практик');
    button.textContent = `Без «${relief.label}» — ${total}`;
    return offer;
  });
  part(root, '[data-reliefs]', HTMLElement).replaceChildren(...offers);
  part(root, '[data-relieved]', HTMLElement).hidden = reliefs.length === 0;
  part(root, '[data-unrelieved]', HTMLElement).hidden = reliefs.length > 0;
}

/** Moves the focus to the chip at a place in the row, or to the last one; false when there is none. */
export function focusChip(root: HTMLElement, place: number): boolean {
  const chips = [...root.querySelectorAll<HTMLElement>('[data-chips] button')];
  const chip = chips[Math.min(place, chips.length - 1)];
  chip?.focus();
  return chip !== undefined;
}
