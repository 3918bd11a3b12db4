import { readFileSync } from 'node:fs';
import path from 'node:path';
import jsonld from 'jsonld';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { builtPages, isUnlisted, kindOf } from '../../scripts/lib/built-pages.ts';
import { dist, root } from '../../scripts/lib/paths.ts';

/** Everything in schema.org's own terms, without a look at the network. */
const documentLoader = (url: string) =>
  url === 'https://schema.org'
    ? Promise.resolve({
        contextUrl: null,
        documentUrl: url,
        document: { '@context': { '@vocab': 'https://schema.org/' } },
      })
    : Promise.reject(new Error(`No page may ask for ${url}.`));

type Node = DefaultTreeAdapterTypes.Node;

/** Text of a page for readers: scripts and the head apart. */
function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (['script', 'head'].includes(node.nodeName) || !('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join('');
}

const SCRIPT = /<script type="application\/ld\+json">([^<]*)<\/script>/g;
const listed = builtPages().filter(({ address }) => !isUnlisted(address));
const dataOf = (file: string): string[] =>
  [...readFileSync(path.join(dist, file), 'utf8').matchAll(SCRIPT)].map(([, data = '']) => data);

/** Types of what the pages of a kind, or one page, are about. */
const EXPECTED: Record<string, string[]> = {
  home: ['WebSite'],
  'practices/*': ['BreadcrumbList', 'Article'],
  'replications/*': ['BreadcrumbList', 'Article'],
  'awards/*': ['BreadcrumbList', 'Article'],
  'programs/*': ['BreadcrumbList', 'Article'],
  'events/*': ['BreadcrumbList', 'Event'],
  'indicators/*': ['BreadcrumbList', 'Dataset'],
  '/about/data/': ['BreadcrumbList', 'Dataset'],
};

test('every listed page has data, and says by its kind what it is about', async () => {
  const wrong: string[] = [];
  for (const { address, file } of listed) {
    const data = dataOf(file);
    const expanded = await jsonld.expand(JSON.parse(data[0] ?? '{}') as object, { documentLoader });
    const types = expanded.flatMap((node) => node['@type']);
    const names = types.map((type) => String(type).replace('https://schema.org/', ''));
    const expected = EXPECTED[address] ?? EXPECTED[kindOf(address)] ?? ['BreadcrumbList'];
    const fits = expected.every((type, index) => names[index] === type);
    if (data.length !== 1 || !fits) wrong.push(`${address}: ${data.length} ${names.join()}`);
  }
  expect(wrong).toEqual([]);
  expect(listed.length).toBeGreaterThan(300);
});

/** Terms of schema.org as its types for TypeScript know them. */
const TERMS = readFileSync(path.join(root, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8');
const TYPES = new Set([...TERMS.matchAll(/"@type": "(\w+)"/g)].map(([, type]) => type));
const PROPERTIES = new Set([...TERMS.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, name]) => name));

/** What in a value schema.org has no word for, and lists that are empty. */
function strangeIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.length === 0 ? ['[]'] : value.flatMap(strangeIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => {
    if (name === '@type') return TYPES.has(String(inside)) ? [] : [String(inside)];
    const isKnown = PROPERTIES.has(name) || ['@context', '@graph', '@id'].includes(name);
    return [...(isKnown ? [] : [name]), ...strangeIn(inside)];
  });
}

test('a word that schema.org does not have is told from those that it has', () => {
  expect(strangeIn({ '@type': 'Artikle', headLine: 'a', headline: 'b', keywords: [] })).toEqual([
    'Artikle',
    'headLine',
    '[]',
  ]);
});

test('pages say all they say in the words of schema.org', () => {
  const strange = listed.flatMap(({ address, file }) =>
    dataOf(file).flatMap((data) => strangeIn(JSON.parse(data)).map((one) => `${address}: ${one}`)),
  );
  expect(strange).toEqual([]);
});

interface Step {
  position: number;
  name: string;
  item: string;
}

test('the path to a page leads through pages that exist, to itself', () => {
  const addresses = new Set(listed.map(({ address }) => address));
  const wrong = listed.flatMap(({ address, file }) => {
    if (address === '/') return [];
    const [data = '{}'] = dataOf(file);
    const graph = JSON.parse(data) as { '@graph': { itemListElement: Step[] }[] };
    const steps = graph['@graph'][0]?.itemListElement ?? [];
    const paths = steps.map(({ item }) => new URL(item).pathname);
    const inOrder = steps.every(({ position, name }, index) => position === index + 1 && name);
    const whole = paths.at(0) === '/' && paths.at(-1) === address && inOrder;
    return whole && paths.every((one) => addresses.has(one)) ? [] : [`${address}: ${paths.join()}`];
  });
  expect(wrong).toEqual([]);
});

test('what a page says to search engines stands on it for readers', () => {
  const wrong = listed.flatMap(({ address, file }) => {
    const [, thing] = (
      JSON.parse(dataOf(file)[0] ?? '{}') as { '@graph': Record<string, unknown>[] }
    )['@graph'];
    if (!thing) return [];
    const words = (text: string) => text.replaceAll(/\s+/g, ' ');
    const page = words(textOf(parse(readFileSync(path.join(dist, file), 'utf8'))));
    const said = [thing.description, thing.headline].filter((one) => typeof one === 'string');
    return said.filter((one) => !page.includes(words(one))).map((one) => `${address}: ${one}`);
  });
  expect(wrong).toEqual([]);
});
