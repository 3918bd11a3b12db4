import type { APIRoute, GetStaticPaths } from 'astro';
import { briefOf } from '../../../catalogue/brief.ts';
import { briefShardOf, briefShards } from '../../../catalogue/shards.ts';
import { typesetJson } from '../../../i18n/typography.ts';
import { getCatalogue } from '../../../queries.ts';

export const getStaticPaths = (async () => {
  const { practices } = (await getCatalogue()).entries;
  const shards = briefShards(practices.length);
  const ids = Map.groupBy(
    practices.map(({ id }) => id),
    (id) => briefShardOf(id, shards),
  );
  return Array.from({ length: shards }, (_, shard) => ({
    params: { shard: String(shard) },
    props: { ids: ids.get(shard) ?? [] },
  }));
}) satisfies GetStaticPaths;

/** Some practices in brief: for the shelf, the comparison and the fit check. */
export const GET: APIRoute<{ ids: readonly string[] }> = async ({ props }) => {
  const catalogue = await getCatalogue();
  const briefs = props.ids.map((id) => briefOf(catalogue, catalogue.find('practices', id)));
  return new Response(typesetJson(briefs));
};
