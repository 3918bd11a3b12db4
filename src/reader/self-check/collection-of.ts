import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import { fieldsOf } from '../../schema/introspection.ts';

const FENCE = /^\uFEFF?---\r?\n/;
const FIELD = /^(?<name>[a-zA-Z]{3,}):(?:\s|$)/gm;

/** Names of the fields that a text begins with. */
function fieldNames(text: string): string[] {
  const head = FENCE.test(text) ? (text.split(/^---\s*$/m)[1] ?? '') : text;
  return [...head.matchAll(FIELD)].map(({ groups }) => groups?.name ?? '');
}

/** How badly the fields of a text fit an entity: those it does not know weigh more than those it misses. */
function misfit(collection: CollectionName, names: ReadonlySet<string>): number {
  const fields = fieldsOf(collections[collection].schema);
  const own = new Set(fields.map(({ name }) => name));
  const foreign = [...names].filter((name) => !own.has(name)).length;
  const missing = fields.filter(({ name, required }) => required && !names.has(name)).length;
  // Most drafts are practices, and a draft misses much.
  return foreign * fields.length + (collection === 'practices' ? 0 : missing);
}

/** Kind of entry that a text is by its fields; undefined for free text. */
export function collectionOf(text: string): CollectionName | undefined {
  const names = new Set(fieldNames(text));
  if (!FENCE.test(text) && names.size < 2) return undefined;
  const format = FENCE.test(text) ? 'mdx' : 'yaml';
  const candidates = collectionNames.filter((name) => collections[name].format === format);
  return candidates.toSorted((one, other) => misfit(one, names) - misfit(other, names))[0];
}
