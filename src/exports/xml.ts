import { withNamedSigns } from './markup.ts';
import { plainText } from './plain-text.ts';

/** Text as XML carries it, in an element or in an attribute; what XML forbids is left out. */
const escaped = (text: string): string => withNamedSigns(plainText(text));

/** Element of XML: its text or the elements inside. */
export function element(
  name: string,
  content: string | readonly string[] = '',
  attributes: Record<string, string> = {},
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = typeof content === 'string' ? escaped(content) : content.join('\n');
  const opening = `<${name}${list.join('')}`;
  if (inside === '') return `${opening}/>`;
  return typeof content === 'string'
    ? `${opening}>${inside}</${name}>`
    : `${opening}>\n${inside}\n</${name}>`;
}

/** XML document of one element. */
export const document = (root: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
