import type { APIRoute } from 'astro';
import type { AdminSettings } from '../../components/admin/settings.ts';
import { getBackend, getCatalogue } from '../../queries.ts';

/** What the page of the CMS needs to know of the catalogue and of the place where drafts are kept. */
export const GET: APIRoute = async ({ site }) => {
  const { entries } = await getCatalogue();
  const settings: AdminSettings = {
    backend: getBackend(),
    site: site?.href ?? '',
    vocabularies: Object.fromEntries(
      entries.vocabularies.map(({ id, data }) => [
        id,
        data.terms.map((term) => ({ label: term.label, value: term.id })),
      ]),
    ),
    regions: Object.fromEntries(entries.regions.map(({ id, data }) => [id, data.title])),
  };
  return new Response(JSON.stringify(settings), {
    headers: { 'Content-Type': 'application/json' },
  });
};
