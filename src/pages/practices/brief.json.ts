import type { APIRoute } from 'astro';
import { briefsOf } from '../../catalogue/brief.ts';
import { typesetJson } from '../../i18n/typography.ts';
import { getCatalogue } from '../../queries.ts';

/** All practices in brief: for the shelf, the choice of what to compare and the fit check. */
export const GET: APIRoute = async () => new Response(typesetJson(briefsOf(await getCatalogue())));
