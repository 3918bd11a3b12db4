import { suggestion } from '../../schema/closest.ts';
import { metaOf, walkFields } from '../../schema/introspection.ts';
import { schemaMessages } from '../../schema/messages.ts';
import { isHarmless, quoted } from '../../schema/quoted.ts';
import { error, type Finding, type Point } from '../problem.ts';
import { componentNames, components, isComponentName, type ComponentName } from './components.ts';
import { attributeLocator, readAttributes, type Tag } from './tag.ts';
import { textOf } from './text.ts';

/** Mention of one of the entry's own sources. */
export interface SourceUse extends Point {
  key: string;
}

/** Address that a body leads to, or shows as a picture. */
export interface LinkUse extends Point {
  address: string;
}

/** Insertion that passed, or why it did not. */
export interface JudgedTag {
  findings: Finding[];
  attributes: Record<string, string>;
  sources: SourceUse[];
  links: LinkUse[];
}

const refused = (findings: Finding[]): JudgedTag => ({
  findings,
  attributes: {},
  sources: [],
  links: [],
});

/** Name of a tag after a colon, where it may be repeated. */
const shown = (name: string): string => (name === '' || isHarmless(name) ? `: <${name}>` : '');

/** Insertion as editors know it. */
const labelOf = (name: ComponentName): string => quoted(metaOf(components[name]).label ?? '');

/** Why a tag is not an insertion of the catalogue, whatever its attributes. */
function judgeKind(tag: Tag, start: Point): Finding | undefined {
  const { name } = tag;
  if (name === null || /^[a-z]/.test(name)) {
    const message = `HTML в тексте не поддерживается${shown(name ?? '')}. Удалите тег, оформляйте текст разметкой Markdown.`;
    const plain = 'Код страницы в тексте не поддерживается. Удалите его.';
    return error('raw-html', start, { message, plain });
  }
  if (!isComponentName(name)) {
    const message = `Нет такой вставки${shown(name)}.${suggestion(name, componentNames)} Есть: ${componentNames.join(', ')}.`;
    const plain = `Такой вставки нет. Есть: ${componentNames.map(labelOf).join(', ')}.`;
    return error('unknown-component', start, { message, plain });
  }
  if (tag.type === 'mdxJsxTextElement') {
    const advice = 'стоит внутри строки. Вынесите её на отдельную строку, вокруг оставьте пустые.';
    return error('inline-component', start, {
      message: `Вставка <${name}> ${advice}`,
      plain: `Вставка ${labelOf(name)} ${advice}`,
    });
  }
  if (
    tag.children.map(textOf).join('').trim() !== '' ||
    tag.children.some((child) => child.type !== 'text')
  ) {
    const message = `Внутри вставки <${name}> ничего не пишут. Перенесите текст в её поля: <${name} … />.`;
    const plain = `Внутри вставки ${labelOf(name)} ничего не пишут. Перенесите текст в её поля.`;
    return error('component-children', start, { message, plain });
  }
  return undefined;
}

/** Judges a tag of a body: only a declared insertion with plain attributes passes. */
export function judgeTag(tag: Tag, source: string, start: Point): JudgedTag {
  const kind = judgeKind(tag, start);
  if (kind || !isComponentName(tag.name)) return refused(kind ? [kind] : []);
  const at = attributeLocator(tag, source, start);
  const place = (path: readonly PropertyKey[]) => at(String(path[0] ?? ''));
  const { values: attributes, findings } = readAttributes(tag, at);
  if (findings.length > 0) return refused(findings);
  const schema = components[tag.name];
  for (const issue of schema.safeParse(attributes).error?.issues ?? []) {
    for (const { rule, path, message, plain } of schemaMessages(issue, schema, attributes)) {
      const wording = {
        message: `Вставка <${tag.name}>. ${message}`,
        plain: `Вставка ${labelOf(tag.name)}. ${plain}`,
      };
      findings.push(error(rule, place(path), wording));
    }
  }
  const sources: SourceUse[] = [];
  const links: LinkUse[] = [];
  const sound = findings.length === 0;
  walkFields(schema, attributes, (path, value, { input }) => {
    if (input === 'source') sources.push({ key: String(value), ...place(path) });
    if (input === 'url' && sound) links.push({ address: String(value), ...place(path) });
  });
  return { findings, attributes, sources, links };
}
