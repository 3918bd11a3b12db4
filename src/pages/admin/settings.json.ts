import type { APIRoute } from 'astro';
import type { AdminSettings } from '../../components/admin/settings.ts';
import { backendFrom } from '../../cms/config/backend.ts';
import { getCatalogue, noteOutside } from '../../queries.ts';

/** What the page of the CMS needs to know of the catalogue and of the place where drafts are kept. */
export const GET: APIRoute = async ({ site }) => {
  noteOutside();
  const { entries } = await getCatalogue();
  const settings: AdminSettings = {
    backend: backendFrom(process.env),
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
