import type { APIRoute } from 'astro';
import type { StoredEntry } from '../../../cms/preview/stage.ts';
import { getCatalogue } from '../../../queries.ts';

/** All entries for the preview of drafts in the CMS, which draws pages with what they link to. */
export const GET: APIRoute = async () => {
  const { entries } = await getCatalogue();
  const stored: StoredEntry[] = Object.values(entries)
    .flat()
    .map(({ collection, id, data }) => ({ collection, id, data }));
  return Response.json(stored);
};
