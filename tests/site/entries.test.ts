import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/paths.ts';
import { addressOf, termAddress } from '../../src/catalogue/addresses.ts';
import { collectionNames, collections, type CollectionName } from '../../src/schema/collections.ts';
import { kindOf } from '../../scripts/lib/built-pages.ts';
import { named, pages } from './pages.ts';

interface Fields {
  title: string;
  terms?: { id: string; label: string }[];
  url?: string;
  file?: string;
}

/** Id and fields of every file of a folder, read apart from the reader that the site is built with. */
function entriesOf(folder: CollectionName): { id: string; data: Fields }[] {
  const { format } = collections[folder];
  return globSync(`content/${folder}/*.${format}`, { cwd: root }).map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const data = format === 'mdx' ? (text.split(/^---$/m)[1] ?? '') : text;
    return { id: path.basename(file, `.${format}`), data: parse(data) as Fields };
  });
}

const byAddress = new Map(pages.map((page) => [page.address, page]));
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Terms are parts of pages, materials are links on the pages of what they belong to. */
const withPages = collectionNames.filter((name) => name !== 'vocabularies' && name !== 'materials');

describe('pages of the entries', () => {
  it.each(withPages)('shows every entry of %s under its title', (folder) => {
    const entries = entriesOf(folder);
    const missing = entries.filter(({ id, data }) => {
      const page = byAddress.get(addressOf(folder, id));
      const heading = page && named(page, 'h1')[0]?.text;
      return !heading || !plain(heading).includes(plain(data.title));
    });
    expect(entries.length).toBeGreaterThan(0);
    expect(missing.map(({ id, data }) => `${addressOf(folder, id)} «${data.title}»`)).toEqual([]);
  });

  it('has no page of an entry that is not in the catalogue', () => {
    const expected = new Set(
      withPages.flatMap((folder) => entriesOf(folder).map(({ id }) => addressOf(folder, id))),
    );
    const folders = new Set<string>(withPages);
    const extra = [...byAddress.keys()].filter((address) => {
      const [folder = ''] = address.split('/').filter(Boolean);
      return folders.has(folder) && kindOf(address) === `${folder}/*` && !expected.has(address);
    });
    expect(extra).toEqual([]);
  });

  it('explains every term of the vocabularies', () => {
    const missing = entriesOf('vocabularies').flatMap(({ id: vocabulary, data: { terms = [] } }) =>
      terms.filter((term) => {
        const [address = '', fragment] = termAddress(vocabulary, term.id).split('#');
        const elements = byAddress.get(address)?.elements ?? [];
        if (fragment === undefined) return elements.length === 0;
        return !elements.some(({ attributes }) => attributes.id === fragment);
      }),
    );
    expect(missing.map(({ label }) => label)).toEqual([]);
  });

  it('links to every material', () => {
    const targets = new Set(
      pages.flatMap((page) => named(page, 'a').map(({ attributes }) => attributes.href)),
    );
    const missing = entriesOf('materials').filter(
      ({ data }) => !targets.has(data.url ?? data.file),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
