import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { dist } from '../../scripts/lib/paths.ts';
import { builtPages } from '../../scripts/lib/built-pages.ts';

/** Element of a parsed page: its name, attributes and the text inside. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  line: number;
}

export interface Page {
  address: string;
  file: string;
  source: string;
  elements: Element[];
}

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): Node[] => {
  if (tree.isElementNode(node) && node.tagName === 'template') {
    return (node as DefaultTreeAdapterTypes.Template).content.childNodes;
  }
  return 'childNodes' in node ? node.childNodes : [];
};

const textOf = (node: Node): string =>
  tree.isTextNode(node) ? node.value : childrenOf(node).map(textOf).join('');

function* elementsOf(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) {
    yield {
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      get text() {
        return textOf(node).replaceAll(/\s+/g, ' ').trim();
      },
      line: node.sourceCodeLocation?.startLine ?? 0,
    };
  }
  for (const child of childrenOf(node)) yield* elementsOf(child);
}

function readPages(): Page[] {
  return builtPages().map(({ address, file }) => {
    const source = readFileSync(path.join(dist, file), 'utf8');
    const document = parse(source, { sourceCodeLocationInfo: true });
    return { address, file, source, elements: [...elementsOf(document)] };
  });
}

/** Every page of the built site, parsed once for all tests of this folder. */
export const pages: Page[] = readPages();

/** Elements of a page with this name. */
export const named = (page: Page, name: string): Element[] =>
  page.elements.filter((element) => element.name === name);

/** Content of the page's <meta> with this name. */
export const meta = (page: Page, name: string): string | undefined =>
  named(page, 'meta').find(({ attributes }) => attributes.name === name)?.attributes.content;

/** Address of the page's <link> with this relation. */
export const linked = (page: Page, rel: string): string | undefined =>
  named(page, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href;

/** Address that the site is built for, as the home page names it. */
export const origin: string = (() => {
  const home = pages.find(({ address }) => address === '/');
  const canonical = home && linked(home, 'canonical');
  if (!canonical) throw new Error('The home page names no canonical address.');
  return new URL(canonical).origin;
})();
