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
