import { elementOf, part } from '../dom/parts.ts';
import { markUp, type Drop } from '../search/drops.ts';

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

/** Moves the focus to the chip at a place in the row, or to the last one; false when there is none. */
export function focusChip(root: HTMLElement, place: number): boolean {
  const chips = [...root.querySelectorAll<HTMLElement>('[data-chips] button')];
  const chip = chips[Math.min(place, chips.length - 1)];
  chip?.focus();
  return chip !== undefined;
}
