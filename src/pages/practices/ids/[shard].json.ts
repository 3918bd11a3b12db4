import type { APIRoute, GetStaticPaths } from 'astro';
import { newestPractices } from '../../../catalogue/practice-index.ts';
import { IDS } from '../../../catalogue/shards.ts';
import { getCatalogue } from '../../../queries.ts';

export const getStaticPaths = (async () => {
  const ids = newestPractices(await getCatalogue()).map(({ id }) => id);
  return Array.from({ length: Math.ceil(ids.length / IDS) }, (_, shard) => ({
    params: { shard: String(shard) },
    props: { ids: ids.slice(shard * IDS, (shard + 1) * IDS) },
  }));
}) satisfies GetStaticPaths;

/** Ids of some rows of the index of practices. */
export const GET: APIRoute<{ ids: readonly string[] }> = ({ props }) => Response.json(props.ids);
