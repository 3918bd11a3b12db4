import type { CollectionName } from '../../schema/collections.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import type { StoredEntry } from './stage.ts';

/** Draft as it is drawn. */
export interface WrittenDraft {
  collection: CollectionName;
  /** File name of an entry that exists. */
  id?: string | undefined;
  data: unknown;
  body: string;
}

/** Draws the page of a draft as the site will have it; answers markup that Astro has escaped. */
export type Render = (draft: WrittenDraft) => Promise<string>;

/** The module that draws, as `src/preview/render.ts` exports it. */
export interface PreviewModule {
  createRender: (entries: readonly StoredEntry[]) => Promise<Render>;
  dress: (page: Document, styles: readonly string[]) => Promise<void>;
}

/** All that is needed to draw drafts. */
export interface Studio {
  render: Render;
  /** Makes an empty document one of the site's. */
  dress: (page: Document) => Promise<void>;
}

async function fetchJson<Content>(address: string, init?: RequestInit): Promise<Content> {
  const answer = await fetch(address, init);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Content;
}

const kept = new Map<string, Promise<Studio>>();

async function open({ module, catalogue, styles }: Manifest): Promise<Studio> {
  const [tools, entries] = await Promise.all([
    import(/* @vite-ignore */ module) as Promise<PreviewModule>,
    fetchJson<StoredEntry[]>(catalogue),
  ]);
  return {
    render: await tools.createRender(entries),
    dress: (page) => tools.dress(page, styles),
  };
}

/** Loads what draws drafts, anew only after the site has been built again. */
export async function loadStudio(): Promise<Studio> {
  const manifest = await fetchJson<Manifest>(MANIFEST, { cache: 'no-cache' });
  const key = JSON.stringify(manifest);
  const studio = kept.get(key) ?? open(manifest);
  kept.set(key, studio);
  // The next editor that opens tries again.
  studio.catch(() => kept.delete(key));
  return studio;
}
