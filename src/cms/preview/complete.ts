import { z } from 'zod';
import {
  fieldsOf,
  itemOf,
  metaOf,
  unwrap,
  type Field,
  type KnownMeta,
} from '../../schema/introspection.ts';
import { unfilled, type Gap } from './gaps.ts';

/** Id of the entry or term that stands where none has been chosen. */
export const STAND_IN = 'not-chosen';

/** What the catalogue has. */
export interface Known {
  entry: (folder: string, id: string) => boolean;
  term: (vocabulary: string, id: string) => boolean;
}

/** Data that a page can be drawn from, and what had to be done for it. */
export interface Completion {
  /** Undefined when the page cannot do without something that is missing. */
  data: Record<string, unknown> | undefined;
  gaps: Gap[];
  /** Fields for which a stand-in was chosen. */
  standIns: KnownMeta[];
}

type Labels = readonly string[];

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Kinds of text that a page shows as they are, whatever stands in them. */
const isFreeText = (schema: z.ZodType, { input }: KnownMeta): boolean =>
  unwrap(schema) instanceof z.ZodString && ['line', 'prose', 'key', 'source'].includes(input ?? '');

class Completer {
  readonly gaps: Gap[] = [];
  readonly standIns: KnownMeta[] = [];
  readonly #known: Known;
  readonly #today: string;

  constructor(known: Known, today: string) {
    this.#known = known;
    this.#today = today;
  }

  /** A value that fits its field, or undefined when there is none to be made of it. */
  #fit(schema: z.ZodType, value: unknown, labels: Labels): unknown {
    const item = itemOf(schema);
    if (item) return this.#list(item, value, labels);
    if (fieldsOf(schema).length > 0) return this.group(schema, value, labels);
    return this.#leaf(schema, value, labels);
  }

  /** A group with all it must have; undefined when something cannot be made up. */
  group(schema: z.ZodType, value: unknown, labels: Labels): Record<string, unknown> | undefined {
    const given = isGroup(value) ? value : {};
    const made: Record<string, unknown> = {};
    let isWhole = true;
    for (const field of fieldsOf(schema)) {
      const { name, meta, required } = field;
      const own = this.#field(field, given[name], [...labels, meta.label ?? name]);
      if (own !== undefined) made[name] = own;
      else if (required) isWhole = false;
    }
    return isWhole ? made : undefined;
  }

  #field({ schema, required }: Field, value: unknown, labels: Labels): unknown {
    const fitting = value === undefined ? undefined : this.#fit(schema, value, labels);
    if (fitting !== undefined || !required) return fitting;
    // What is wrong with a value has been said and is more than that it is missing.
    return this.#standIn(schema, labels, value !== undefined);
  }

  #list(item: z.ZodType, value: unknown, labels: Labels): unknown[] | undefined {
    if (!Array.isArray(value)) {
      this.#refuse(labels);
      return undefined;
    }
    return value.flatMap((one, index) => {
      const fitting = this.#fit(item, one, [...labels, String(index + 1)]);
      return fitting === undefined ? [] : [fitting];
    });
  }

  #leaf(schema: z.ZodType, value: unknown, labels: Labels): unknown {
    const meta = metaOf(schema);
    if (meta.reference !== undefined || meta.vocabulary !== undefined) {
      if (typeof value !== 'string') {
        this.#refuse(labels);
        return undefined;
      }
      const id = value;
      if (this.#isKnown(meta, id)) return id;
      this.#refuse(labels, { kind: 'unknown', words: id });
      return undefined;
    }
    const fits = isFreeText(schema, meta)
      ? typeof value === 'string'
      : unwrap(schema).safeParse(value).success;
    if (fits) return value;
    this.#refuse(labels);
    return undefined;
  }

  #isKnown({ reference, vocabulary = '' }: KnownMeta, id: string): boolean {
    return reference === undefined
      ? this.#known.term(vocabulary, id)
      : this.#known.entry(reference, id);
  }

  #refuse(labels: Labels, more: Partial<Gap> = {}): void {
    this.gaps.push({ kind: 'unfit', labels, ...more });
  }

  /** What the page shows in place of a required value; nothing is made up for numbers, dates and addresses. */
  #standIn(schema: z.ZodType, labels: Labels, told: boolean): unknown {
    if (fieldsOf(schema).length > 0) return this.group(schema, {}, labels);
    const meta = metaOf(schema);
    const core = unwrap(schema);
    const missing = (words?: string) => {
      if (told) return;
      this.gaps.push({ kind: 'missing', labels, ...(words === undefined ? {} : { words }) });
    };
    if (meta.options && core instanceof z.ZodEnum) {
      const values = Object.keys(meta.options);
      const chosen = values.find((one) => one === 'unknown') ?? values[0] ?? '';
      missing(meta.options[chosen]);
      return chosen;
    }
    // The day of the entry's own update, which a save fills in by itself.
    if (meta.input === 'day' && labels.length === 1) return this.#today;
    missing();
    if (itemOf(schema)) return [];
    if (meta.reference !== undefined || meta.vocabulary !== undefined) {
      this.standIns.push(meta);
      return STAND_IN;
    }
    if (meta.input === 'line' || meta.input === 'prose') return unfilled(meta);
    return meta.input === 'key' || meta.input === 'source' ? STAND_IN : undefined;
  }
}

/**
 * Completes the pruned data of a draft so that its page can be drawn: what does not fit is left out, what is
 * required and missing gets a stand-in that says so.
 */
export function complete(
  schema: z.ZodType,
  value: unknown,
  known: Known,
  today: string,
): Completion {
  const completer = new Completer(known, today);
  const data = completer.group(schema, value, []);
  return { data, gaps: completer.gaps, standIns: completer.standIns };
}
