import { z } from 'zod';
import { uploadName } from '../../reader/upload/upload-name.ts';
import { judgeUpload } from '../../reader/upload/judge.ts';
import { FILE_MAX } from '../../reader/text/decode.ts';
import { collectionNames } from '../../schema/collections.ts';
import { FIXED } from '../fixed.ts';

/** Days after which a draft that nobody took is forgotten; readers are told so on the page about personal data. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;
/** Most files that one draft brings along. */
const FILES_MAX = 50;

/** True for a file that the CMS would take if its author chose it there. */
const isFit = (name: string, bytes: Uint8Array): boolean =>
  name === uploadName(name) && judgeUpload(name, bytes).every(({ level }) => level !== 'error');

const file = z
  .strictObject({ name: z.string().max(200), bytes: z.instanceof(Uint8Array) })
  .refine(({ name, bytes }) => isFit(name, bytes));

const carried = z.strictObject({
  version: z.literal(2),
  /** When it was left, milliseconds since 1970. */
  at: z.number(),
  collection: z.enum(collectionNames).refine((name) => !FIXED.has(name)),
  text: z.string().max(FILE_MAX),
  files: z
    .array(file)
    .max(FILES_MAX)
    .refine((files) => new Set(files.map(({ name }) => name)).size === files.length),
});

/** New entry on its way from the self-check into the CMS: the text of its file and the files it shows. */
export type CarriedDraft = z.infer<typeof carried>;

/** Draft as the browser kept it; undefined for anything but a draft that can be taken: whatever runs on this site can write there. */
export function readCarried(value: unknown): CarriedDraft | undefined {
  const { data } = carried.safeParse(value);
  return data;
}

/** True for a draft that has waited longer than readers are told; never for what does not say since when it waits. */
export const isExpired = ({ at }: Pick<CarriedDraft, 'at'>, now: number): boolean =>
  now - at > KEPT_DAYS * DAY;

/** True for the same entry once more, whenever it was left. */
export const isSameDraft = (one: CarriedDraft, other: CarriedDraft): boolean =>
  one.collection === other.collection && one.text === other.text;
