import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisonOf } from '../../../catalogue/comparison.ts';
import { typesetJson } from '../../../i18n/typography.ts';
import { getCatalogue } from '../../../queries.ts';

export const getStaticPaths = (async () => {
  const { entries } = await getCatalogue();
  return entries.practices.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** A practice as a column of a comparison. */
export const GET: APIRoute = async ({ params }) => {
  const catalogue = await getCatalogue();
  const practice = catalogue.find('practices', params.id ?? '');
  return new Response(typesetJson(comparisonOf(catalogue, practice)));
};
