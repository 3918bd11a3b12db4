import type { APIRoute } from 'astro';
import { namesOf } from '../../imports/word/names.ts';
import { getCatalogue } from '../../queries.ts';

/** What the entries and terms of the catalogue are called, for reading Word documents. */
export const GET: APIRoute = async () => {
  const { entries } = await getCatalogue();
  return Response.json(namesOf(Object.values(entries).flat()));
};
