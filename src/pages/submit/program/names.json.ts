import type { APIRoute } from 'astro';
import { namesOf } from '../../../catalogue/program-table/names.ts';
import { getCatalogue } from '../../../queries.ts';

/** What the table of a programme may name. */
export const GET: APIRoute = async () => Response.json(namesOf(await getCatalogue()));
