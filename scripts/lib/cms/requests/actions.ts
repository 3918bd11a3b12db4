import { z } from 'zod';
import { MAIN_BRANCH } from '../../../../src/cms/backend-path.ts';
import { collectionNames, collections } from '../../../../src/schema/collections.ts';
import { judgeContent } from './content.ts';
import { asset } from './media.ts';
import {
  anyPath,
  collection,
  draftId,
  entryAt,
  entryPath,
  MEDIA_FOLDER,
  mediaPath,
  OUTSIDE,
  slug,
} from './paths.ts';
import { commitMessage } from './text.ts';

/** Most files that one request names. */
const FILES_MAX = 100;

const branch = z.literal(MAIN_BRANCH, {
  error: `Редакция работает только с веткой ${MAIN_BRANCH}.`,
});
const status = z.enum(['draft', 'pending_review', 'pending_publish'], {
  error: 'Такого состояния у черновика нет.',
});
/** Labels are of use to hosts of repositories alone. */
const cmsLabelPrefix = z.literal('').optional();
const draft = { branch, collection, slug };
const options = z.object({ commitMessage });

const dataFile = z.object({
  slug,
  path: entryPath,
  raw: z.string().min(1),
  newPath: z
    .undefined({ error: 'Адрес записи не меняется: на него уже могут вести ссылки.' })
    .optional(),
});

/** Path of a file of the draft that the same request names. */
const ofDraft = (one: { collection: string; slug: string; path: string }): boolean => {
  const entry = entryAt(one.path);
  return entry?.collection === one.collection && entry.slug === one.slug;
};

const persistEntry = z
  .object({
    branch,
    cmsLabelPrefix,
    dataFiles: z.array(dataFile).length(1),
    assets: z.array(asset).max(FILES_MAX),
    options: z.object({
      collectionName: collection,
      commitMessage,
      useWorkflow: z.literal(true, { error: 'Правки публикуются через черновик.' }),
      status,
    }),
  })
  .superRefine(({ dataFiles: [file], options: { collectionName } }, context) => {
    if (!file) return;
    const isOwn = ofDraft({ collection: collectionName, slug: file.slug, path: file.path });
    const message = isOwn
      ? judgeContent(collectionName, file.slug, file.raw)
      : 'Запись лежит не в своей папке или не под своим именем.';
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** What one deletion may name: the version that the editor has seen is that of one entry. */
const deletedPaths = z
  .array(anyPath)
  .min(1)
  .max(FILES_MAX)
  .refine((paths) => paths.filter(entryAt).length <= 1, {
    error: 'Записи удаляют по одной: так видно, что именно пропадёт.',
  });

const byFolder = z
  .object({ branch, folder: z.string(), extension: z.string(), depth: z.literal(1) })
  .refine(
    ({ folder, extension }) =>
      collectionNames.some(
        (name) => folder === `content/${name}` && extension === collections[name].format,
      ),
    { error: OUTSIDE },
  );

/** Every action of decap-server that the CMS needs, with what it may ask for; anything else is not passed on. */
export const actions = {
  info: z.object({}).default({}),
  entriesByFolder: byFolder,
  entriesByFiles: z.object({
    branch,
    files: z
      .array(z.object({ path: entryPath, label: z.string().max(200).optional() }))
      .max(FILES_MAX),
  }),
  getEntry: z.object({ branch, path: entryPath }),
  unpublishedEntries: z.object({ branch }),
  unpublishedEntry: z.union([
    z.object({ branch, cmsLabelPrefix, id: draftId }),
    z.object({ ...draft, cmsLabelPrefix, id: z.undefined().optional() }),
  ]),
  unpublishedEntryDataFile: z
    .object({ ...draft, id: z.string().max(200), path: entryPath })
    .refine(ofDraft, { error: 'Этот файл не из этого черновика.' }),
  unpublishedEntryMediaFile: z.object({ ...draft, id: z.string().max(200), path: mediaPath }),
  deleteUnpublishedEntry: z.object(draft),
  persistEntry,
  updateUnpublishedEntryStatus: z.object({ ...draft, newStatus: status, cmsLabelPrefix }),
  publishUnpublishedEntry: z.object(draft),
  getMedia: z.object({ branch, mediaFolder: z.literal(MEDIA_FOLDER) }),
  getMediaFile: z.object({ branch, path: mediaPath }),
  persistMedia: z.object({ branch, asset, options }),
  deleteFile: z.object({ branch, path: anyPath, options }),
  deleteFiles: z.object({ branch, paths: deletedPaths, options }),
  getDeployPreview: z.object(draft),
} satisfies Record<string, z.ZodType>;

/** Name of an action. */
export type Action = keyof typeof actions;

/** Actions that change what decap-server holds. */
export const CHANGING: ReadonlySet<Action> = new Set<Action>([
  'deleteUnpublishedEntry',
  'persistEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'persistMedia',
  'deleteFile',
  'deleteFiles',
]);

/** Parameters of an action as they passed its check. */
export type Params<Name extends Action> = z.infer<(typeof actions)[Name]>;
