import { escaped } from '../markup.ts';

/** Site path of the stylesheet of all embedded pages. */
export const EMBED_STYLE = '/embed/style.css';

/** Folders whose entries can be shown on other sites. */
export type Embedded = 'practices' | 'regions';

/** Site path of the page of an entry that other sites show in a frame. */
export const embedAddress = (collection: Embedded, id: string): string =>
  `/embed/${collection}/${id}/`;

/** Height of a frame in which most cards and lists need no scrolling, pixels. */
const HEIGHTS: Record<Embedded, number> = { practices: 280, regions: 480 };

/** Line of HTML that shows an entry on another site; `origin` is the address of this one. */
export function embedCode(
  origin: string,
  collection: Embedded,
  { id, title }: { id: string; title: string },
): string {
  const address = origin + embedAddress(collection, id);
  return `<iframe src="${address}" title="${escaped(title)}" width="100%" height="${HEIGHTS[collection]}" loading="lazy"></iframe>`;
}
