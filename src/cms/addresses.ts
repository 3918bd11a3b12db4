import type { CollectionName } from '../schema/collections.ts';

/** Site path of the editor. */
export const EDITOR = '/admin/';

/** Site path of the editor's board of what waits. */
const BOARD = `${EDITOR}#/workflow`;

/** Site path of an entry's form in the editor; a draft comes back to the board of what waits. */
export const editorAddress = (
  collection: CollectionName,
  id: string,
  { isDraft = false }: { isDraft?: boolean } = {},
): string =>
  `${EDITOR}#/collections/${collection}/entries/${encodeURIComponent(id)}${isDraft ? '?ref=workflow' : ''}`;

/** Name in the editor's address of the draft that the self-check has sent there. */
export const SENT = 'draft';

/** Site path of the empty form of a collection, which takes a draft that the self-check has sent. */
export const takingAddress = (collection: CollectionName, draft: number): string =>
  `${EDITOR}?${SENT}=${draft}#/collections/${collection}/new`;

/** Site path where a row of the desk is worked on: the board shows what must not be named elsewhere. */
export const workAddress = (
  { collection, id }: { collection: CollectionName; id?: string | undefined },
  options: { isDraft?: boolean } = {},
): string => (id === undefined ? BOARD : editorAddress(collection, id, options));
