import type { APIRoute } from 'astro';
import { withdrawnPages } from '../../catalogue/withdrawn-pages.ts';
import { getHistory, getToday, noteOutside } from '../../queries.ts';

/** What was taken back within a year: browsers that keep pages to read without network throw their copies away. */
export const GET: APIRoute = async () => {
  noteOutside();
  return Response.json(withdrawnPages(await getHistory(), getToday()));
};
