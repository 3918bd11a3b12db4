import type { Hit } from '../../search/engine/answer.ts';
import { elementOf, part, write } from '../dom/parts.ts';
import { KINDS } from './kinds.ts';
import { nodesOf } from './pieces.ts';

/** A page found as a row of the list. */
export function rowOf(root: HTMLElement, { url, type, title, note, excerpt }: Hit): HTMLElement {
  const row = elementOf(root, 'template[data-row]');
  row.dataset.kind = type;
  const sign = type === 'terms' ? 'vocabularies' : type;
  part(row, 'use', SVGUseElement).setAttribute('href', `/signs.svg#${sign}`);
  write(row, '[data-type]', KINDS[type].one);
  write(row, '[data-note]', note && ` · ${note}`);
  const link = part(row, 'a', HTMLAnchorElement);
  link.href = url;
  link.replaceChildren(...nodesOf(title));
  part(row, '[data-excerpt]', HTMLElement).replaceChildren(...nodesOf(excerpt));
  return row;
}

/** Pages that the query names, as a line of links. */
export function showPlaces(root: HTMLElement, places: readonly Hit[]): void {
  const links = places.map(({ url, type, title, note }) => {
    const place = elementOf(root, 'template[data-place]');
    const link = part(place, 'a', HTMLAnchorElement);
    link.href = url;
    part(link, '[data-title]', HTMLElement).replaceChildren(...nodesOf(title));
    write(link, '[data-type]', note || KINDS[type].one);
    return place;
  });
  const line = part(root, '[data-places]', HTMLElement);
  part(line, 'ul', HTMLElement).replaceChildren(...links);
  line.hidden = places.length === 0;
}
