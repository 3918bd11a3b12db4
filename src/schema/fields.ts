import { z } from 'zod';
import { ID_MAX, ID_MIN, ID_PATTERN } from './id.ts';
import { isCalendarDate } from './dates.ts';
import type { PartName } from './parts.ts';
import { HOST } from './web-address.ts';

/** What a form, a check message or a field reference needs to know about a field beyond its type. */
export interface FieldMeta {
  /** Russian name of the field as editors see it. */
  label: string;
  /** Russian advice on how to fill the field in. */
  hint?: string;
  /** Folder of the entries whose ids the field takes. */
  reference?: string;
  /** Vocabulary whose term ids the field takes. */
  vocabulary?: string;
  /** Russian label of every allowed value, in the order of display. */
  options?: Record<string, string>;
  /** True when the date says when the entry's matter took place, as against when it was written about. */
  dated?: boolean;
  /** Kind of input when the type alone does not tell. */
  input?:
    'line' | 'prose' | 'date' | 'day' | 'time' | 'url' | 'key' | 'source' | 'rule' | 'own-field';
  /** Kind of upload that the field names, when it names one. */
  upload?: 'image' | 'file';
  /** Part of the form that the field stands in; a field without one stands above the parts. */
  part?: PartName;
  /** Value that the form of a new entry begins with. */
  initial?: string;
  /** Why personal data may stand here: people in office, an organization's contact, what a publication says of itself. */
  privacy?: 'office' | 'contact' | 'published';
  /** True when the field is the editors' own: it stands in the file and is not shown to the public. */
  editorial?: true;
}

/** Longest one-line text, characters. */
const LINE_MAX = 200;
/** Longest plain paragraph in front matter, characters. */
const PROSE_MAX = 1500;

type TextOptions = FieldMeta & { max?: number };

/** One line of plain text without surrounding spaces. */
export const line = ({ max = LINE_MAX, ...meta }: TextOptions) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S(?:[^\n\r]*\S)?$/u, { error: 'single-line' })
    .meta({ input: 'line', ...meta });

/** Plain text of one or more paragraphs, no markup. */
export const prose = ({ max = PROSE_MAX, ...meta }: TextOptions) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/\S/u, { error: 'blank' })
    .meta({ input: 'prose', ...meta });

/** Entry or term id: Latin lower-case words joined by hyphens, 2 to 80 characters. */
export const slug = (meta: FieldMeta) =>
  z
    .string()
    .min(ID_MIN)
    .max(ID_MAX)
    .regex(ID_PATTERN, { error: 'slug' })
    .meta({ ...meta });

/** Id of an entry in another folder of the catalogue; the check proves that the entry exists. */
export const reference = (folder: string, meta: FieldMeta) => slug({ ...meta, reference: folder });

/** Id of a term in a vocabulary; the check proves that the term exists. */
export const term = (vocabulary: string, meta: FieldMeta) => slug({ ...meta, vocabulary });

/** One of a fixed, ordered set of values; the labels are what readers see. */
export const choice = <const Options extends Record<string, string>>(
  options: Options,
  meta: FieldMeta,
) => z.enum(Object.keys(options) as (keyof Options & string)[]).meta({ ...meta, options });

/** Calendar date with the precision that is known, ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDate = (meta: FieldMeta) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: 'partial-date' })
    .refine(isCalendarDate, { error: 'no-such-date' })
    .meta({ input: 'date', ...meta });

/** Calendar day, ISO 8601: YYYY-MM-DD. */
export const day = (meta: FieldMeta) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'date' })
    .refine(isCalendarDate, { error: 'no-such-date' })
    .meta({ input: 'day', ...meta });

/** Calendar year between 1900 and 2100. */
export const year = (meta: FieldMeta) =>
  z
    .int()
    .min(1900)
    .max(2100)
    .meta({ ...meta });

const WEB_URL = new RegExp(`^https?://${HOST}(?:[/?#][^\\s"<>\\\\]*)?$`, 'u');

/** Address of a public web page, http or https, without a user name in it. */
export const webUrl = (meta: FieldMeta) =>
  z
    .string()
    .max(1000)
    .regex(WEB_URL, { error: 'web-url' })
    .refine((address) => URL.canParse(address), { error: 'web-url' })
    .meta({ input: 'url', ...meta });

/** The same fields, all of one part of the form. */
export const inPart = <Shape extends Record<string, z.ZodType>>(
  part: PartName,
  shape: Shape,
): Shape =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, field.meta({ ...field.meta(), part })]),
  ) as Shape;

/** List of distinct items, at least one: an empty list is left out instead. */
export const list = <Item extends z.ZodType>(item: Item, meta: FieldMeta, max = 60) =>
  z
    .array(item)
    .min(1)
    .max(max)
    .refine((items) => new Set(items.map((one) => JSON.stringify(one))).size === items.length, {
      error: 'repeated-item',
    })
    .meta({ ...meta });
