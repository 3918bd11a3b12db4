import path from 'node:path';
import type { APIRoute } from 'astro';
import { knownOf } from '../../reader/self-check/known.ts';
import { listUploads } from '../../reader/uploads.ts';
import { getCatalogue, noteOutside } from '../../queries.ts';

/** What a draft may lead to, for the self-check. */
export const GET: APIRoute = async () => {
  noteOutside();
  const { entries } = await getCatalogue();
  const uploads = await listUploads(path.resolve('.'));
  return Response.json(knownOf(Object.values(entries).flat(), uploads));
};
