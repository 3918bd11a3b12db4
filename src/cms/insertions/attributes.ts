/** Characters that would end an attribute, open code or break the line, as character references. */
const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
};

const CHARACTERS = new Map(Object.entries(REFERENCES).map(([one, reference]) => [reference, one]));

/** Value as an attribute holds it: one line, nothing that ends it. */
const escaped = (value: string): string =>
  value
    .trim()
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/[&"<>{}]/gu, (one) => REFERENCES[one] ?? one);

const unescaped = (value: string): string =>
  value.replace(/&(?:amp|quot|lt|gt|#123|#125);/gu, (one) => CHARACTERS.get(one) ?? one);

/** Attributes of an insertion in the given order, each after a space; empty ones are left out. */
export function writeAttributes(names: readonly string[], data: Record<string, unknown>): string {
  return names
    .map((name) => {
      const value = data[name];
      return typeof value === 'string' && value.trim() !== '' ? ` ${name}="${escaped(value)}"` : '';
    })
    .join('');
}

/** Values of the attributes of an insertion. */
export function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([a-z]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  );
}
