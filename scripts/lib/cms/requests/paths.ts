import { z } from 'zod';
import { judgeFileName } from '../../../../src/reader/folders.ts';
import { formMessage } from '../../../../src/reader/problem.ts';
import {
  collectionNames,
  collections,
  type CollectionName,
} from '../../../../src/schema/collections.ts';
import { isId } from '../../../../src/schema/id.ts';
import { UPLOAD_PATTERN } from '../../../../src/schema/material.ts';
import { UPLOAD_KINDS_LISTED } from '../../../../src/schema/upload-kinds.ts';

/** Folder of the project that uploads go to. */
export const MEDIA_FOLDER = 'public/uploads';

/** Why any other place is refused. */
export const OUTSIDE =
  'Редакция работает только с записями из content и файлами из public/uploads.';

/** Folder of entries and file name of a path like `content/practices/one.mdx`. */
function split(path: string): { collection: CollectionName; fileName: string } | undefined {
  const [root, folder, fileName, ...rest] = path.split('/');
  const collection = collectionNames.find((name) => name === folder);
  if (root !== 'content' || !collection || !fileName || rest.length > 0) return undefined;
  return { collection, fileName };
}

/** Entry that a path names; undefined for any other path. */
export function entryAt(path: string): { collection: CollectionName; slug: string } | undefined {
  const parts = split(path);
  if (!parts || judgeFileName(parts.fileName, parts.collection)) return undefined;
  const { collection, fileName } = parts;
  return { collection, slug: fileName.slice(0, -collections[collection].format.length - 1) };
}

function judgeEntryPath(path: string, context: z.RefinementCtx): void {
  const parts = split(path);
  const problem = parts && judgeFileName(parts.fileName, parts.collection);
  if (parts && !problem) return;
  context.addIssue({ code: 'custom', message: problem ? formMessage(problem) : OUTSIDE });
}

/** Path of an entry's file. */
export const entryPath = z.string().max(200).superRefine(judgeEntryPath);

const isMediaPath = (path: string): boolean =>
  path.startsWith(`${MEDIA_FOLDER}/`) &&
  path.split('/').length === 3 &&
  UPLOAD_PATTERN.test(path.slice('public'.length));

/** Path of an uploaded file. */
export const mediaPath = z
  .string()
  .max(200)
  .refine((path) => path.startsWith(`${MEDIA_FOLDER}/`), { error: OUTSIDE, abort: true })
  .refine(isMediaPath, {
    error:
      'Имя файла — строчные латинские буквы, цифры и дефисы. ' +
      `Годятся ${UPLOAD_KINDS_LISTED}. Переименуйте файл и загрузите снова.`,
  });

/** Path of an entry's file or of an upload. */
export const anyPath = z
  .string()
  .max(200)
  .superRefine((path, context) => {
    if (!path.startsWith(`${MEDIA_FOLDER}/`)) judgeEntryPath(path, context);
    else if (!isMediaPath(path)) context.addIssue({ code: 'custom', message: OUTSIDE });
  });

/** Name of a folder of entries. */
export const collection = z.enum(collectionNames, { error: OUTSIDE });

/** Id of an entry. */
export const slug = z.string().refine(isId, {
  error: 'Адрес записи — строчные латинские буквы и цифры, слова через дефис.',
});

/** Draft's name: `practices/one`. */
export const draftId = z.string().refine(
  (id) => {
    const [folder, name, ...rest] = id.split('/');
    return collection.safeParse(folder).success && isId(name) && rest.length === 0;
  },
  { error: 'Такого черновика нет.' },
);
