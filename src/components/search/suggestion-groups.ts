import type { SuggestionGroup } from '../../search/engine/answer.ts';
import { KINDS } from './kinds.ts';
import { nodesOf } from './pieces.ts';

function element(name: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

function optionOf(
  { url, title, note }: SuggestionGroup['items'][number],
  id: string,
  kind: string,
): HTMLElement {
  const option = element('a', { id, href: url, role: 'option', tabindex: '-1' });
  const words = document.createElement('span');
  words.append(...nodesOf(title));
  option.append(words);
  if (note && note !== kind) {
    const small = document.createElement('small');
    small.textContent = note;
    option.append(' ', small);
  }
  return option;
}

/** Groups of suggestions as parts of a list, each with its heading; ids begin with that of the list. */
export const groupsOf = (groups: readonly SuggestionGroup[], list: string): HTMLElement[] =>
  groups.map(({ type, items }) => {
    const id = `${list}-${type}`;
    const kind = KINDS[type].many;
    const heading = element('div', { id, role: 'presentation' });
    heading.textContent = kind;
    const group = element('div', { role: 'group', 'aria-labelledby': id });
    group.append(heading, ...items.map((item, place) => optionOf(item, `${id}-${place}`, kind)));
    return group;
  });
