import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dist, root } from '../../scripts/lib/paths.ts';
import { CATALOGUE, MANIFEST, type Manifest } from '../../src/cms/preview/manifest.ts';
import type { StoredEntry } from '../../src/cms/preview/stage.ts';
import type { PreviewModule } from '../../src/cms/preview/studio.ts';
import { splitMdx } from '../../src/reader/text/split.ts';
import { collectionNames, collections } from '../../src/schema/collections.ts';
import { labelOf } from '../../src/schema/labels.ts';
import { pages } from './pages.ts';

const readJson = (address: string): unknown =>
  JSON.parse(readFileSync(path.join(dist, address), 'utf8'));

const manifest = readJson(MANIFEST) as Manifest;
const stored = readJson(CATALOGUE) as StoredEntry[];
const address = pathToFileURL(path.join(dist, manifest.module)).href;
const module = (await import(/* @vite-ignore */ address)) as PreviewModule;
const render = await module.createRender(stored);

function bodyOf({ collection, id }: StoredEntry): string {
  if (collections[collection].format !== 'mdx') return '';
  const file = path.join(root, 'content', collection, `${id}.mdx`);
  const parts = splitMdx(readFileSync(file, 'utf8'));
  return 'body' in parts ? parts.body : '';
}

/** Text with plain spaces, as it is written here. */
const plain = (html: string): string => html.replaceAll('\u00a0', ' ');

/** Content of a page; drafts are drawn without the scripts of components and the sizes of files, and have no past. */
const mainOf = (html: string): string =>
  (/<main\b[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? '')
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/<p\b[^>]* data-past>[^]*?<\/p>/g, '')
    .replace(/(<span data-size-of="[^"]*">)[^<]+/g, '$1');

describe('the preview of drafts', () => {
  const sources = new Map(pages.map((page) => [page.address, page.source]));
  const entriesOf = (name: string) => stored.filter(({ collection }) => collection === name);

  it.each(['practices', 'events', 'awards', 'replications', 'programs'])(
    'draws all %s as their pages on the site',
    async (collection) => {
      const entries = entriesOf(collection);
      expect(entries).not.toEqual([]);
      for (const entry of entries) {
        const { id, data } = entry;
        const drawn = await render({ ...entry, id, data, body: bodyOf(entry) });
        const built = sources.get(`/${collection}/${id}/`) ?? '';
        expect(mainOf(drawn), `/${collection}/${id}/`).toBe(mainOf(built));
      }
    },
  );

  it.each(['organizations', 'people', 'regions', 'indicators'])(
    'draws all %s as their pages on the site',
    async (collection) => {
      const withPage = entriesOf(collection).filter(({ id }) =>
        sources.has(`/${collection}/${id}/`),
      );
      expect(withPage).not.toEqual([]);
      for (const entry of withPage) {
        const drawn = await render({ ...entry, body: '' });
        const built = sources.get(`/${collection}/${entry.id}/`) ?? '';
        expect(mainOf(drawn), `/${collection}/${entry.id}/`).toBe(mainOf(built));
      }
    },
  );

  it.each(collectionNames)('says what an empty draft of %s lacks', async (collection) => {
    const drawn = await render({ collection, data: {}, body: '' });
    expect(plain(drawn)).toContain('Чего не хватает');
    expect(plain(drawn)).toContain(labelOf(collections[collection].schema.shape.title));
  });

  it('shows what is wrong with a body in its place', async () => {
    const [entry] = entriesOf('practices');
    const drawn = await render({
      collection: 'practices',
      data: entry?.data,
      body: '<img src="x" onerror="alert(1)">',
    });
    expect(plain(drawn)).toContain('Рассказ пока не показан');
    expect(drawn).not.toContain('<img src="x"');
  });

  it('draws drafts with anything missing or wrong in them', async () => {
    const junk = fc.oneof(
      fc.constantFrom(
        '',
        'нет такого',
        '2025-13-45',
        'javascript:alert(1)',
        '<b>',
        'x'.repeat(3000),
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const change = fc.record({ place: fc.nat(), value: fc.option(junk, { nil: undefined }) });
    const draft = fc.record({
      entry: fc.constantFrom(...stored),
      changes: fc.array(change, { minLength: 1, maxLength: 12 }),
      isNew: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(draft, async ({ entry, changes, isNew }) => {
        const data: unknown = structuredClone(entry.data);
        for (const { place, value } of changes) alter(data, place, value);
        const id = isNew ? undefined : entry.id;
        const drawn = await render({ collection: entry.collection, id, data, body: '' });
        expect(drawn).toContain('<main');
        expect(drawn).not.toMatch(/\b(?:href|src)="javascript:/i);
      }),
      { numRuns: 150 },
    );
  });
});

/** Puts a value somewhere into data, or takes one out. */
function alter(data: unknown, place: number, value: unknown): void {
  const groups: Record<string, unknown>[] = [];
  const collect = (one: unknown) => {
    if (typeof one !== 'object' || one === null) return;
    if (Object.keys(one).length > 0) groups.push(one as Record<string, unknown>);
    Object.values(one).forEach(collect);
  };
  collect(data);
  const group = groups[place % groups.length];
  if (!group) return;
  const names = Object.keys(group);
  const name = names[Math.floor(place / groups.length) % names.length] ?? '';
  if (value !== undefined) group[name] = value;
  else if (Array.isArray(group)) group.splice(Number(name), 1);
  else Reflect.deleteProperty(group, name);
}
