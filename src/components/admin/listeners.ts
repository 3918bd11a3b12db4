import { isCollectionName } from '../../schema/collections.ts';
import type { DecapCms, ImmutableMap } from '../../cms/decap.ts';
import type { FormData } from '../../cms/form/form-data.ts';
import { prepareForm } from '../../cms/save/prepare.ts';
import { judgeText } from '../../reader/in-browser.ts';

/** Day of this moment where the editor is, ISO 8601. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** Values of the form that preparing changes; the rest stays as Decap holds it. */
function applied(data: ImmutableMap, ready: FormData): ImmutableMap {
  const editors = ready.part_editors as { updated: string };
  const stamped = data.setIn(['part_editors', 'updated'], editors.updated);
  return ['address', 'body'].reduce(
    (changed, name) => (typeof ready[name] === 'string' ? changed.set(name, ready[name]) : changed),
    stamped,
  );
}

/** Before every save: mends what can be mended, and stops with a Russian message what cannot. */
export function registerListeners(cms: DecapCms, ids: readonly string[]): void {
  const taken = new Set(ids);
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const collection = String(entry.get('collection'));
      if (!isCollectionName(collection)) throw new Error(`Неизвестный раздел: ${collection}`);
      const data = entry.get('data') as ImmutableMap;
      const isNew = entry.get('newRecord') === true;
      const ready = prepareForm(data.toJS(), {
        collection,
        id: isNew ? '' : String(entry.get('slug')),
        taken,
        today: today(),
        judge: (file, text) => judgeText(file, text).findings,
      });
      return applied(data, ready);
    },
  });
}
