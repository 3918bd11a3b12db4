import type { DecapCms } from '../../cms/decap.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { forgetDraft } from '../carry/drafts.ts';

/** Draft that stands in the form of this tab. */
interface Held {
  id: number;
  collection: CollectionName;
  /** Lets other tabs have it. */
  release: () => void;
}

/** How long Decap may take to bring back the address that an editor chose not to leave, milliseconds. */
const RETURN = 200;

let held: Held | undefined;

/** Notes that the form which is open now has a draft; it is let go when the form is left. */
export function holdDraft(draft: Held): void {
  const { hash } = window.location;
  held = draft;
  const look = () => {
    if (window.location.hash === hash) return;
    window.removeEventListener('hashchange', leave);
    draft.release();
    if (held === draft) held = undefined;
  };
  const leave = () => {
    window.setTimeout(look, RETURN);
  };
  window.addEventListener('hashchange', leave);
}

/** Forgets the draft of a form as soon as the form is saved, and not before. */
export function forgetSaved(cms: DecapCms): void {
  cms.registerEventListener({
    name: 'postSave',
    handler: async ({ entry }) => {
      const saved = held;
      if (!saved || entry.get('newRecord') !== true) return;
      if (entry.get('collection') !== saved.collection) return;
      held = undefined;
      try {
        await forgetDraft(saved.id);
        saved.release();
      } catch (reason) {
        // The entry is saved all the same; the draft will be offered once more.
        reportError(reason);
      }
    },
  });
}
