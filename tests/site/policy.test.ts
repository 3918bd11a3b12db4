import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../scripts/lib/built-pages.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { addressKinds, type AddressKind } from '../../scripts/lib/policy/headers.ts';
import { backendFrom, backendOrigins } from '../../src/cms/config/backend.ts';
import { adminDirectives, EMBED, PAGE } from '../../src/policy/directives.ts';
import { metaText } from '../../src/policy/text.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

function* elementsOf(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  const inside = tree.isElementNode(node) && 'content' in node ? [node.content] : [];
  for (const child of ['childNodes' in node ? node.childNodes : [], inside].flat()) {
    yield* elementsOf(child);
  }
}

const hosts = backendOrigins(backendFrom(process.env));
const kinds = addressKinds(hosts);
const policies = new Map<AddressKind['name'] | undefined, string>([
  ['page', metaText(PAGE)],
  ['embed', metaText(EMBED)],
  ['admin', metaText(adminDirectives(hosts))],
]);

/** Every HTML file of the site, parts of pages and frames included. */
const documents = builtFiles('**/*.html').map((file) => {
  const address = `/${file.split(path.sep).join('/')}`;
  const source = readFileSync(path.join(dist, file), 'utf8');
  return {
    address,
    kind: kinds.find(({ pattern }) => pattern.test(address))?.name,
    isWhole: /^<!doctype html>/i.test(source),
    elements: [...elementsOf(parse(source))].map(({ tagName, attrs }) => ({
      tagName,
      attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    })),
  };
});
type Part = (typeof documents)[number]['elements'][number];

/** Data for programs, which browsers do not run. */
const DATA = 'application/ld+json';

const breaksPolicy = ({ tagName, attributes }: Part): boolean =>
  tagName === 'style' ||
  attributes.has('style') ||
  [...attributes.keys()].some((name) => name.startsWith('on')) ||
  (tagName === 'script' && !attributes.has('src') && attributes.get('type') !== DATA);

const policyIn = ({ tagName, attributes }: Part): string | undefined =>
  tagName === 'meta' && attributes.get('http-equiv') === 'Content-Security-Policy'
    ? attributes.get('content')
    : undefined;

describe('policy of the built pages', () => {
  it('stands in every whole page as its kind has it, before anything that it rules', () => {
    const wrong = documents.filter(({ isWhole, kind, elements }) => {
      const place = elements.findIndex((element) => policyIn(element) !== undefined);
      const early = elements.slice(0, place).map(({ tagName }) => tagName);
      const policy = elements[place] && policyIn(elements[place]);
      return isWhole && (policy !== policies.get(kind) || early.join(' ') !== 'html head meta');
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('is asked of pages of every kind', () => {
    const found = new Set(documents.filter(({ isWhole }) => isWhole).map(({ kind }) => kind));
    expect([...found].sort()).toEqual(['admin', 'embed', 'page']);
  });

  it('has nothing to refuse: no script, style or handler is written into any page or part of one', () => {
    const wrong = documents.flatMap(({ address, elements }) =>
      elements.filter(breaksPolicy).map(({ tagName }) => `${address} ${tagName}`),
    );
    expect(wrong).toEqual([]);
  });
});
