import type { CollectionName } from '../schema/collections.ts';

/** Site path of the editor. */
export const EDITOR = '/admin/';

/** Site path of an entry's form in the editor; a draft comes back to the board of what waits. */
export const editorAddress = (
  collection: CollectionName,
  id: string,
  { isDraft = false }: { isDraft?: boolean } = {},
): string =>
  `${EDITOR}#/collections/${collection}/entries/${encodeURIComponent(id)}${isDraft ? '?ref=workflow' : ''}`;
