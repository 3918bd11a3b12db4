import { parseInBrowser } from '../../reader/body/browser-parser.ts';

/** Characters that would end an attribute, open code or break the line, as character references. */
const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Value as an attribute holds it: one line, nothing that ends it. */
const escaped = (value: string): string =>
  value
    .split(/[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .replace(/[&"<>{}]/gu, (one) => REFERENCES[one] ?? one);

/** Attributes of an insertion in the given order, each after a space; empty ones are left out. */
export function writeAttributes(names: readonly string[], data: Record<string, unknown>): string {
  return names
    .map((name) => {
      const value = data[name];
      return typeof value === 'string' && value.trim() !== '' ? ` ${name}="${escaped(value)}"` : '';
    })
    .join('');
}

/** Values of the attributes of an insertion, as the check reads them; nothing when they cannot be read. */
export function readAttributes(text: string): Record<string, string> {
  const root = parseInBrowser(`<Note${text} />`);
  const [tag] = 'children' in root ? root.children : [];
  if (tag?.type !== 'mdxJsxFlowElement') return {};
  return Object.fromEntries(
    tag.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
