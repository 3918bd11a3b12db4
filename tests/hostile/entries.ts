import type { z } from 'zod';
import { collections, type CollectionName } from '../../src/schema/collections.ts';
import {
  fieldsOf,
  itemOf,
  metaOf,
  unwrap,
  type KnownMeta,
} from '../../src/schema/introspection.ts';
import { neutralBodies, neutralLines } from '../fixtures/hostile/neutral.ts';
import { writeMdx, writeYaml } from '../../src/reader/write.ts';

/** Id of the only hostile entry of a folder. */
export const hostileId = (folder: string): string => `hostile-${folder}`;

/** Folders that get one: regions and vocabularies are the portal's own lists. */
const ATTACKED: CollectionName[] = [
  'practices',
  'replications',
  'events',
  'awards',
  'programs',
  'organizations',
  'people',
  'indicators',
  'materials',
];

/** The only term of every vocabulary. */
const TERM = 'hostile-term';

/** Values of kinds of input, the same everywhere. */
const INPUTS: Record<string, string> = {
  key: 'source-a',
  source: 'source-a',
  date: '2025-09-25',
  day: '2025-09-25',
  time: '2025-09-25T10:00',
  url: 'https://example.org/',
};

/** Gives the texts of the corpus one after another to fields that take them. */
class Texts {
  #next = 0;

  /** The next text that a field takes; undefined when it takes none of the corpus. */
  for(schema: z.ZodType): string | undefined {
    const order = [...neutralLines.slice(this.#next), ...neutralLines.slice(0, this.#next)];
    const tried = order.findIndex(({ text }) => schema.safeParse(text).success);
    this.#next = (this.#next + tried + 1) % neutralLines.length;
    return order[tried]?.text;
  }
}

/** Every field of a schema filled in, texts with those of the corpus. */
class Filling {
  readonly #texts = new Texts();

  of(schema: z.ZodType): unknown {
    const meta = metaOf(schema);
    const item = itemOf(schema);
    if (item) return this.#items(item);
    const core = unwrap(schema);
    if (core.def.type === 'object') {
      return Object.fromEntries(
        fieldsOf(schema)
          // Remarks keep an entry from being published; neither they nor acceptances reach a reader.
          .filter(({ meta: own }) => !own.upload && !own.editorial)
          // The only event has none before it whose resolution it could go on with.
          .filter(({ name }) => name !== 'follows')
          .map((field) => [field.name, this.of(field.schema)]),
      );
    }
    return this.#known(meta) ?? (core.def.type === 'string' ? this.#texts.for(schema) : 2025);
  }

  #items(item: z.ZodType): unknown[] {
    const meta = metaOf(item);
    const isText = meta.input === 'line' || meta.input === 'prose';
    return Array.from({ length: isText ? 5 : 1 }, () => this.of(item));
  }

  #known({ options, vocabulary, reference, input }: KnownMeta): string | undefined {
    if (options) return Object.keys(options)[0];
    if (vocabulary) return TERM;
    if (reference) return reference === 'regions' ? 'ru-ngr' : hostileId(reference);
    return INPUTS[input ?? ''];
  }
}

const lineOf = (name: string) => neutralLines.find((line) => line.name === name)?.text;

/** What rules between fields ask for, and texts at the places that they were written for. */
const FITTING: Partial<Record<CollectionName, Record<string, unknown>>> = {
  practices: {
    title: lineOf('end of a script after a word'),
    summary: lineOf('end of character data after a word'),
  },
  replications: { title: lineOf('formula of an address for Excel') },
  programs: { parent: undefined },
  events: { timezone: 'Asia/Yakutsk' },
};

const BODY = neutralBodies.map(({ text }) => text).join('\n\n');

/** Texts of entries whose every field attacks, by file; `vocabularies` are the names of those that the portal has. */
export function hostileEntries(vocabularies: readonly string[]): Record<string, string> {
  const filling = new Filling();
  const entries = ATTACKED.map((name) => {
    const { schema, format } = collections[name];
    const data = { ...(filling.of(schema) as Record<string, unknown>), ...FITTING[name] };
    const text = format === 'mdx' ? writeMdx(data, BODY) : writeYaml(data);
    return [`${name}/${hostileId(name)}.${format}`, text];
  });
  const lists = vocabularies.map((name) => {
    const data = filling.of(collections.vocabularies.schema) as { terms: object[] };
    const terms = data.terms.map((term) => ({ ...term, id: TERM }));
    return [`vocabularies/${name}.yaml`, writeYaml({ ...data, terms })];
  });
  return Object.fromEntries([...entries, ...lists]) as Record<string, string>;
}
