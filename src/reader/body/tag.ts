import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { error, type Finding, type Point } from '../problem.ts';
import { findFlaw } from '../text/characters.ts';
import { offsetAt, pointAt } from '../text/point.ts';

/** Tag in JSX form as the parser gives it. */
export type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;
/** Characters of a name that mean something in a pattern. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

type Attribute = Tag['attributes'][number];

/** Attributes of a tag as plain strings; anything else is a finding. */
export interface TagAttributes {
  values: Record<string, string>;
  findings: Finding[];
}

/** Makes the locator of a tag's attributes: the parser gives the place of the tag alone. */
export function attributeLocator(tag: Tag, source: string, start: Point): (name: string) => Point {
  return (name) => {
    if (name === '' || !tag.position) return start;
    const from = offsetAt(source, start);
    const text = source.slice(from, offsetAt(source, tag.position.end));
    const found = text.search(new RegExp(`(?<=\\s)${name.replace(SPECIAL, '\\$&')}(?=[\\s=/>])`));
    return found === -1 ? start : pointAt(source, from + found);
  };
}

function judge(
  attribute: Attribute,
  taken: ReadonlyMap<string, string>,
  at: (name: string) => Point,
) {
  if (attribute.type !== 'mdxJsxAttribute') {
    return error('spread', at(''), 'Поля вставки перечисляются по одному: поле="значение".');
  }
  const { name, value } = attribute;
  if (typeof value !== 'string') {
    const rule = value ? 'attribute-expression' : 'attribute-value';
    return error(rule, at(name), {
      message: `Поле ${name} задаётся текстом в кавычках: ${name}="…".`,
      plain: 'Поле вставки задаётся текстом в кавычках. Удалите вставку и добавьте её заново.',
    });
  }
  if (taken.has(name)) {
    return error('attribute-twice', at(name), {
      message: `Поле ${name} записано дважды. Оставьте одно.`,
      plain: 'Поле вставки записано дважды. Оставьте одно.',
    });
  }
  const flaw = findFlaw(value);
  return flaw && error(flaw.rule, at(name), flaw);
}

/** Most attributes of one tag. */
const ATTRIBUTES_MAX = 20;

/** Reads the attributes of a tag; code, repeats and hidden characters are findings. */
export function readAttributes(tag: Tag, at: (name: string) => Point): TagAttributes {
  const values = new Map<string, string>();
  const findings: Finding[] = [];
  if (tag.attributes.length > ATTRIBUTES_MAX) {
    findings.push(
      error('attribute-count', at(''), 'Слишком много полей у вставки. Удалите лишние.'),
    );
    return { values: {}, findings };
  }
  for (const attribute of tag.attributes) {
    const finding = judge(attribute, values, at);
    if (finding) findings.push(finding);
    else if (typeof attribute.value === 'string' && attribute.type === 'mdxJsxAttribute') {
      values.set(attribute.name, attribute.value);
    }
  }
  return { values: Object.fromEntries(values), findings };
}
