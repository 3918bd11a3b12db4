import { parseInBrowser } from '../../reader/body/browser-parser.ts';

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
