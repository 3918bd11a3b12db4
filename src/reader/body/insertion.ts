import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { suggestion } from '../../schema/closest.ts';
import { walkFields } from '../../schema/introspection.ts';
import { schemaMessages } from '../../schema/messages.ts';
import { error, type Finding, type Point } from '../problem.ts';
import { findHidden } from '../text/characters.ts';
import { offsetAt, pointAt } from '../text/point.ts';
import { componentNames, components, isComponentName } from './components.ts';
import { textOf } from './text.ts';

/** Tag in JSX form as the parser gives it. */
export type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Mention of one of the entry's own sources. */
export interface SourceUse extends Point {
  key: string;
}

/** Insertion that passed, or why it did not. */
export interface JudgedTag {
  findings: Finding[];
  attributes: Record<string, string>;
  sources: SourceUse[];
}

const refused = (...findings: Finding[]): JudgedTag => ({ findings, attributes: {}, sources: [] });

/** Why a tag is not an insertion of the catalogue, whatever its attributes. */
function judgeKind(tag: Tag, start: Point): Finding | undefined {
  const { name } = tag;
  if (name === null || /^[a-z]/.test(name)) {
    const message = `HTML в тексте не поддерживается: <${name ?? ''}>. Удалите тег, оформляйте текст разметкой Markdown.`;
    return error('raw-html', start, message);
  }
  if (!isComponentName(name)) {
    const message = `Нет такой вставки: <${name}>.${suggestion(name, componentNames)} Есть: ${componentNames.join(', ')}.`;
    return error('unknown-component', start, message);
  }
  if (tag.type === 'mdxJsxTextElement') {
    const message = `Вставка <${name}> стоит внутри строки. Вынесите её на отдельную строку, вокруг оставьте пустые.`;
    return error('inline-component', start, message);
  }
  if (
    tag.children.map(textOf).join('').trim() !== '' ||
    tag.children.some((child) => child.type !== 'text')
  ) {
    const message = `Внутри вставки <${name}> ничего не пишут. Перенесите текст в её поля: <${name} … />.`;
    return error('component-children', start, message);
  }
  return undefined;
}

/** Attributes as plain strings; anything else is code or a slip. */
function plainAttributes(
  tag: Tag,
  at: (name: string) => Point,
): { pairs: [string, string][]; findings: Finding[] } {
  const pairs: [string, string][] = [];
  const findings: Finding[] = [];
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      findings.push(
        error(
          'spread',
          at(''),
          'Поля вставки перечисляются по одному: поле="значение". Уберите скобки.',
        ),
      );
    } else if (typeof attribute.value !== 'string') {
      const message = `Поле ${attribute.name} задаётся текстом в кавычках: ${attribute.name}="…".`;
      findings.push(
        error(
          attribute.value ? 'attribute-expression' : 'attribute-value',
          at(attribute.name),
          message,
        ),
      );
    } else if (pairs.some(([name]) => name === attribute.name)) {
      findings.push(
        error(
          'attribute-twice',
          at(attribute.name),
          `Поле ${attribute.name} записано дважды. Оставьте одно.`,
        ),
      );
    } else {
      pairs.push([attribute.name, attribute.value]);
    }
  }
  return { pairs, findings };
}

/** Makes the locator of a tag's attributes: the parser gives the place of the tag alone. */
function attributeLocator(tag: Tag, source: string, start: Point): (name: string) => Point {
  return (name) => {
    if (name === '' || !tag.position) return start;
    const from = offsetAt(source, start);
    const text = source.slice(from, offsetAt(source, tag.position.end));
    const found = text.search(new RegExp(`(?<=\\s)${RegExp.escape(name)}(?=[\\s=/>])`));
    return found === -1 ? start : pointAt(source, from + found);
  };
}

/** Judges a tag of a body: only a declared insertion with plain attributes passes. */
export function judgeTag(tag: Tag, source: string, start: Point): JudgedTag {
  const kind = judgeKind(tag, start);
  if (kind || tag.name === null || !isComponentName(tag.name))
    return refused(...(kind ? [kind] : []));
  const at = attributeLocator(tag, source, start);
  const { pairs, findings } = plainAttributes(tag, at);
  if (findings.length > 0) return refused(...findings);
  const schema = components[tag.name];
  const attributes = Object.fromEntries(pairs);
  const place = (path: readonly PropertyKey[]) => at(String(path[0] ?? ''));
  for (const [name, value] of pairs) {
    const hidden = findHidden(value);
    if (hidden)
      findings.push(
        error('hidden-character', at(name), `Скрытый знак: ${hidden.name}. Удалите его.`),
      );
  }
  for (const issue of schema.safeParse(attributes).error?.issues ?? []) {
    for (const { rule, path, message } of schemaMessages(issue, schema, attributes)) {
      findings.push(error(rule, place(path), `Вставка <${tag.name}>. ${message}`));
    }
  }
  const sources: SourceUse[] = [];
  walkFields(schema, attributes, (path, value, meta) => {
    if (meta.input === 'source') sources.push({ key: String(value), ...place(path) });
  });
  return { findings, attributes, sources };
}
