import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisonOf } from '../../../catalogue/comparison.ts';
import { getCatalogue } from '../../../queries.ts';

export const getStaticPaths = (async () => {
  const { entries } = await getCatalogue();
  return entries.practices.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** A practice as a column of a comparison. */
export const GET: APIRoute = async ({ params }) => {
  const catalogue = await getCatalogue();
  return Response.json(comparisonOf(catalogue, catalogue.find('practices', params.id ?? '')));
};
