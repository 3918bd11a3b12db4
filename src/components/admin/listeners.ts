import { isCollectionName } from '../../schema/collections.ts';
import type { DecapCms, ImmutableMap } from '../../cms/decap.ts';
import type { FormData } from '../../cms/form/form-data.ts';
import { isHindrance } from '../../cms/save/may-wait.ts';
import { prepareForm } from '../../cms/save/prepare.ts';
import { judgeEntry } from '../../reader/self-check/judge-entry.ts';
import type { Known } from '../../reader/self-check/known.ts';

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

/** Addresses of the files that came with this entry and are not on the portal yet. */
function newUploads(entry: ImmutableMap): string[] {
  const files = (entry.get('mediaFiles') as ImmutableMap | undefined)?.toJS() ?? [];
  return Object.values(files).flatMap((file) => {
    const { path } = file as { path?: string };
    return path?.startsWith('public/') ? [path.slice('public'.length)] : [];
  });
}

/** Before every save: mends what can be mended, and stops with a Russian message what cannot. */
export function registerListeners(cms: DecapCms, known: Known): void {
  const taken = new Set(Object.values(known.ids).flat());
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
        judge: (file, text) => {
          const uploads = [...known.uploads, ...newUploads(entry)];
          return judgeEntry(file, text, { ...known, uploads }).findings.filter(isHindrance);
        },
      });
      return applied(data, ready);
    },
  });
}
