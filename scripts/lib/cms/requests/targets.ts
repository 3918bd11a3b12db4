import { z } from 'zod';
import type { Request } from './parse.ts';

const named = z.object({ path: z.string() });
const draft = z.object({ collection: z.string(), slug: z.string() });

/** Every kind of place in which a request names files. */
const places = z.object({
  path: z.string().optional(),
  paths: z.array(z.string()).default([]),
  folder: z.string().optional(),
  mediaFolder: z.string().optional(),
  files: z.array(named).default([]),
  dataFiles: z.array(named.extend({ slug: z.string() })).default([]),
  assets: z.array(named).default([]),
  asset: named.optional(),
});

/** Files and folders that a request names. */
export function filesOfRequest({ params }: Request): string[] {
  const { path, paths, folder, mediaFolder, files, dataFiles, assets, asset } =
    places.parse(params);
  const listed = [...files, ...dataFiles, ...assets].map((one) => one.path);
  return [path, folder, mediaFolder, asset?.path, ...paths, ...listed].filter(
    (one) => one !== undefined,
  );
}

/** Name of the draft that a request is about, `practices/one`; undefined when it is about none. */
export function draftOfRequest({ params }: Request): string | undefined {
  if (typeof params.id === 'string' && params.path === undefined) return params.id;
  const whole = draft.safeParse(params);
  if (whole.success) return `${whole.data.collection}/${whole.data.slug}`;
  const saved = z
    .object({
      dataFiles: z.array(z.object({ slug: z.string() })).length(1),
      options: z.object({ collectionName: z.string() }),
    })
    .safeParse(params);
  if (!saved.success) return undefined;
  return `${saved.data.options.collectionName}/${saved.data.dataFiles[0]?.slug ?? ''}`;
}
