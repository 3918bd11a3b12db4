import { collectionNames, type CollectionName } from '../../schema/collections.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Catalogue } from '../catalogue.ts';
import type { NamedCollection } from '../program-table/names.ts';
import { partsOf, type Read } from './read.ts';

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** Answers reads over a catalogue on a day, with what Git knows of an entry's past: what was read, as plain data; undefined for what is gone. */
export function createAnswers(
  catalogue: Catalogue,
  today: string,
  pastOf: (entry: Entry) => unknown = () => undefined,
): (read: Read) => unknown {
  const byName = new Map<string, Entry>(
    collectionNames.flatMap((name) =>
      catalogue.entries[name].map((entry) => [`${name}/${entry.id}`, entry] as const),
    ),
  );
  const entryOf = (collection = '', id = '') => byName.get(`${collection}/${id}`);
  const termsOf = (vocabulary = '') =>
    entryOf('vocabularies', vocabulary) ? catalogue.terms(vocabulary) : [];

  return (read) => {
    const [kind, first = '', second = '', third = ''] = partsOf(read);
    switch (kind) {
      case 'field': {
        const entry = entryOf(first, second);
        return entry && (Reflect.get(entry.data, third) as unknown);
      }
      case 'whole':
        return entryOf(first, second)?.digest;
      case 'found':
        return entryOf(first, second) !== undefined;
      case 'list':
        return idsOf(catalogue.entries[first as CollectionName]);
      case 'links':
        return idsOf(catalogue.links.to(first as CollectionName, second, third as CollectionName));
      case 'carriers':
        return idsOf(catalogue.links.withTerm(first, second, third as CollectionName));
      case 'similar': {
        const practice = catalogue.known('practices', first);
        return practice && idsOf(catalogue.similar(practice));
      }
      case 'facet-use':
        return catalogue.facetUse();
      case 'large':
        return catalogue.isLarge(first as CollectionName);
      case 'term':
        return termsOf(first).find(({ id }) => id === second);
      case 'called':
        return catalogue.called(first as NamedCollection, second);
      case 'today':
        return today;
      case 'outside':
        // Nobody knows whether it is the same.
        return crypto.randomUUID();
      case 'past': {
        const entry = entryOf(first, second);
        return entry && pastOf(entry);
      }
      default:
        throw new Error(`No such read: ${kind}.`);
    }
  };
}
