import { counted } from '../../i18n/plural.ts';
import { formMessage, type Problem } from '../../reader/problem.ts';
import { collectionNames, type CollectionName } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import { entryRow } from './entry-row.ts';
import type { Row } from './row.ts';

/** Folder and id that a file of the catalogue stands for; undefined for a file in no folder of entries. */
function placeOf(file: string): { collection: CollectionName; id: string } | undefined {
  const [folder, name = ''] = file.split('/');
  const collection = collectionNames.find((one) => one === folder);
  return collection && { collection, id: name.replace(/\.[^.]*$/, '') };
}

function toRow(catalogue: Catalogue, [first, ...others]: readonly Problem[]): Row | undefined {
  const place = first && placeOf(first.file);
  if (!place) return undefined;
  const { collection, id } = place;
  const repeated =
    others.length > 0 ? ` И ещё ${counted(others.length, 'место', 'места', 'мест')}.` : '';
  const matter = {
    what: `${formMessage(first)}${repeated}`,
    severity: first.level === 'error' ? ('urgent' as const) : ('due' as const),
    where: `строка ${first.line}`,
  };
  const entry = catalogue.entries[collection].find((one) => one.id === id);
  if (!entry) return { collection, id, title: id, hasPage: false, ...matter };
  return entryRow(catalogue, entry, { ...matter, since: entry.data.updated });
}

/** What the check found, the same slip in one file once; errors are urgent. */
export function problemRows(catalogue: Catalogue, problems: readonly Problem[]): Row[] {
  const groups = Map.groupBy(problems, ({ file, rule, level }) => `${level} ${rule} ${file}`);
  return [...groups.values()].flatMap((group) => toRow(catalogue, group) ?? []);
}
