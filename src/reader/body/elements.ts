/** Attribute values an element may carry; an attribute that is not listed is refused. */
type AttributeRule = (value: unknown) => boolean;

const text: AttributeRule = (value) => typeof value === 'string';
const alignment: AttributeRule = (value) =>
  typeof value === 'string' && /^text-align: (?:left|right|center)$/.test(value);
const language: AttributeRule = (value) =>
  Array.isArray(value) && value.every((one) => /^language-[\w+#-]{1,20}$/.test(String(one)));

const plain: Record<string, AttributeRule> = {};
const cell = { style: alignment };

/** Every element a body may hold, with its attributes as hast properties. */
const ELEMENTS: Record<string, Record<string, AttributeRule>> = {
  ...Object.fromEntries(
    'p h2 h3 h4 ul li strong em del blockquote hr br table thead tbody tr pre'
      .split(' ')
      .map((tag) => [tag, plain]),
  ),
  ol: { start: Number.isInteger },
  a: { href: text, title: text },
  img: { src: text, alt: text, title: text },
  th: cell,
  td: cell,
  code: { className: language },
};

/** True when a body may hold this element. */
export const isAllowedElement = (tag: string): boolean => Object.hasOwn(ELEMENTS, tag);

/** Name of the first attribute that an allowed element may not carry. */
export function strayAttribute(
  tag: string,
  properties: Record<string, unknown>,
): string | undefined {
  const rules = ELEMENTS[tag] ?? plain;
  return Object.keys(properties).find(
    (name) => !(Object.hasOwn(rules, name) && rules[name]?.(properties[name])),
  );
}
