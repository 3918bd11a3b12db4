import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Node, YAMLMap } from 'yaml';
import { quoted } from '../../schema/quoted.ts';
import { error, START, type Finding, type Point, type Wording } from '../problem.ts';
import type { RuleId } from '../rules/rules.ts';
import { findFlaw } from '../text/characters.ts';
import { readPlainYaml, type PlainNode } from './plain-yaml.ts';
import { YAML_MESSAGES } from './yaml-messages.ts';

/** Keys that mean something to JavaScript, or to YAML 1.1, instead of naming a field. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** YAML data as a plain value, with every reason to refuse it. */
export interface YamlData {
  value: unknown;
  findings: Finding[];
}

type Place = (offset: number) => Point;

function open(text: string): { document: Document.Parsed; place: Place } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    logLevel: 'error',
    prettyErrors: false,
    schema: 'core',
    stringKeys: true,
    // Repeated keys are found below: the library compares every key with every other.
    uniqueKeys: false,
    version: '1.2',
  });
  return {
    document,
    place: (offset) => {
      const { line, col } = lineCounter.linePos(offset);
      return { line: Math.max(1, line), column: Math.max(1, col) };
    },
  };
}

const offsetOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;
const nameOf = (key: unknown): unknown => (isScalar(key) ? key.value : undefined);

/** Rules of parser errors that deserve a name of their own. */
const RULES: Partial<Record<ErrorCode, RuleId>> = {
  BAD_ALIAS: 'yaml-alias',
  MULTIPLE_DOCS: 'yaml-document',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

function judgeNode(node: Node, place: Place): Finding | undefined {
  const refuse = (rule: RuleId, wording: string | Wording) =>
    error(rule, place(offsetOf(node)), wording);
  if (isAlias(node)) return refuse('yaml-alias', YAML_MESSAGES.BAD_ALIAS);
  if (node.anchor)
    return refuse('yaml-anchor', 'Якоря вида «&имя» не поддерживаются. Удалите якорь.');
  if (node.tag) return refuse('yaml-tag', YAML_MESSAGES.TAG_RESOLVE_FAILED);
  const flaw = isScalar(node) && typeof node.value === 'string' ? findFlaw(node.value) : undefined;
  return flaw && refuse(flaw.rule, flaw);
}

/** Start of the quoted text that runs over a place; the place itself when there is none. */
function quoteAround(document: Document.Parsed, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (!type?.startsWith('QUOTE') || !range || range[0] >= offset || range[2] < offset) return;
      start = range[0];
    },
  });
  return start;
}

/** The first error of the parser: one slip confuses all that follows. */
function parserError(document: Document.Parsed, place: Place): Finding | undefined {
  const [first] = [...document.errors, ...document.warnings];
  if (!first) return undefined;
  const [offset] = first.pos;
  const start = first.code === 'MISSING_CHAR' ? quoteAround(document, offset) : offset;
  return error(RULES[first.code] ?? 'yaml', place(start), YAML_MESSAGES[first.code]);
}

function judgeKeys(map: YAMLMap, place: Place): Finding[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    const name = String(nameOf(key));
    const refuse = (rule: RuleId, wording: string | Wording) => [
      error(rule, place(offsetOf(key)), wording),
    ];
    if (FORBIDDEN_KEYS.has(name)) {
      return refuse('yaml-key', {
        message: `Поле с именем ${quoted(name)} недопустимо. Удалите его.`,
        plain: 'Поле с таким именем недопустимо. Удалите его.',
      });
    }
    const repeated = seen.size === seen.add(name).size;
    return repeated ? refuse('yaml-duplicate', YAML_MESSAGES.DUPLICATE_KEY) : [];
  });
}

function judge(document: Document.Parsed, place: Place): Finding[] {
  const broken = parserError(document, place);
  if (broken) return [broken];
  const findings: Finding[] = [];
  visit(document, {
    Node: (_key, node) => {
      const finding = judgeNode(node, place);
      if (finding) findings.push(finding);
      if (isMap(node)) findings.push(...judgeKeys(node, place));
    },
  });
  return findings;
}

/** Reads YAML as plain data: no anchors, aliases, tags, merges or repeated keys. */
export function readYaml(text: string): YamlData {
  const plain = readPlainYaml(text);
  if (plain) return { value: plain.value, findings: [] };
  const { document, place } = open(text);
  const findings = judge(document, place);
  return { value: findings.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }), findings };
}

/** Where values stand in a YAML text: `locate(path, 'key' | 'value')`. */
export type Locate = (path: readonly PropertyKey[], at: 'key' | 'value') => Point;

/** Makes the locator of YAML in the plain form. */
const plainLocator =
  (root: PlainNode): Locate =>
  (path, at) => {
    let child: { key: Point; node: PlainNode } | undefined = { key: root.at, node: root };
    for (const step of path) child = child?.node.children?.get(step as string | number);
    if (!child) return START;
    // Items of a list are numbered: they have no names to stand at.
    return at === 'key' && typeof path.at(-1) === 'string' ? child.key : child.node.at;
  };

function parsedLocator(text: string): Locate {
  const { document, place } = open(text);
  return (path, at) => {
    const parent = document.getIn(path.slice(0, -1), true);
    const pair =
      at === 'key' && isMap(parent)
        ? parent.items.find(({ key }) => nameOf(key) === path.at(-1))
        : undefined;
    const node = pair?.key ?? (path.length > 0 ? document.getIn(path, true) : document.contents);
    return node ? place(offsetOf(node)) : START;
  };
}

/** Makes the locator of a YAML text; the text is parsed at the first call, since most files need none. */
export function locator(text: string): Locate {
  let locate: Locate | undefined;
  return (path, at) => {
    const plain = locate ? undefined : readPlainYaml(text);
    locate ??= plain ? plainLocator(plain) : parsedLocator(text);
    return locate(path, at);
  };
}
