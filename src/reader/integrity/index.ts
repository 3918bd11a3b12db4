import type { CollectionName } from '../../schema/collections.ts';
import type { Draft } from '../draft.ts';

/** Drafts of the whole catalogue by collection and id, and the uploads beside it. */
export class Index {
  readonly drafts: readonly Draft[];
  /** Addresses of the files that editors uploaded. */
  readonly uploads: ReadonlySet<string>;
  readonly #ids = new Map<CollectionName, Map<string, Draft>>();

  constructor(drafts: readonly Draft[], uploads: ReadonlySet<string>) {
    this.drafts = drafts;
    this.uploads = uploads;
    for (const draft of drafts) {
      const ids = this.#ids.get(draft.collection) ?? new Map<string, Draft>();
      this.#ids.set(draft.collection, ids.set(draft.id, draft));
    }
  }

  /** Draft of an id; found even when its file is broken, so that one error is not reported twice. */
  get(collection: CollectionName, id: string): Draft | undefined {
    return this.#ids.get(collection)?.get(id);
  }

  /** Every id of a collection. */
  ids(collection: CollectionName): string[] {
    return [...(this.#ids.get(collection)?.keys() ?? [])];
  }
}
