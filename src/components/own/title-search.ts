import type { Brief } from '../../catalogue/brief.ts';
import { plain } from '../../i18n/plain.ts';
import { counted } from '../../i18n/plural.ts';
import { copyOf, part, write } from '../dom/parts.ts';

/** Practices offered at once. */
const OFFERED = 6;

/** True when every word of the query starts a word of the title or of the place. */
function matches({ title, where }: Brief, query: string): boolean {
  const text = ` ${plain(`${title} ${where}`).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return plain(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => text.includes(` ${word}`));
}

/** Offers practices for what the reader types; `choose` gets the id of the one pressed. */
export function titleSearch(
  root: ParentNode,
  practices: () => readonly Brief[],
  choose: (id: string) => void,
): void {
  const input = part(root, 'input[type="search"]', HTMLInputElement);
  const list = part(root, '[data-matches]', HTMLElement);

  const offer = () => {
    const query = input.value.trim();
    const found = query ? practices().filter((practice) => matches(practice, query)) : [];
    list.replaceChildren(
      ...found.slice(0, OFFERED).map((practice) => {
        const row = copyOf(root, '[data-match]');
        write(row, '[data-title]', practice.title);
        write(row, '[data-where]', practice.where);
        part(row, 'button', HTMLButtonElement).value = practice.id;
        return row;
      }),
    );
    const more = found.length > OFFERED ? ', показаны первые. Уточните слова' : '';
    write(
      root,
      '[data-found]',
      query === ''
        ? ''
        : found.length === 0
          ? 'Таких названий нет'
          : `${counted(found.length, 'практика', 'практики', 'практик')}${more}`,
    );
  };

  input.addEventListener('input', offer);
  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    input.value = '';
    offer();
    input.focus();
    choose(button.value);
  });
}
