/** Element of the markup that the reader of Word documents gives. */
export interface MarkupElement {
  tag: string;
  attributes: Record<string, string>;
  children: MarkupNode[];
}

export type MarkupNode = string | MarkupElement;

const TOKEN = /<(?<close>\/?)(?<tag>[a-z\d]+)(?<attributes>[^<>]*?)(?<empty>\/?)>|(?<text>[^<]+)/g;
const ATTRIBUTE = /(?<name>[a-z-]+)="(?<value>[^"]*)"/g;
const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const open = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot);/g, (_found, name: string) => SIGNS[name] ?? '');

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(({ groups }) => [
      groups?.name ?? '',
      open(groups?.value ?? ''),
    ]),
  );

/**
 * Tree of the markup of a document. It comes from a program that closes every element and writes signs as
 * references, so no rules of HTML for careless writers are needed; the markup is never put into a page.
 */
export function parseMarkup(markup: string): MarkupNode[] {
  const root: MarkupElement = { tag: '', attributes: {}, children: [] };
  const path = [root];
  for (const { groups = {} } of markup.matchAll(TOKEN)) {
    const { close, tag, attributes, empty, text } = groups;
    const parent = path.at(-1) ?? root;
    if (text !== undefined) {
      parent.children.push(open(text));
    } else if (close === '/') {
      if (path.length > 1) path.pop();
    } else {
      const element = { tag: tag ?? '', attributes: attributesOf(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (empty !== '/') path.push(element);
    }
  }
  return root.children;
}
