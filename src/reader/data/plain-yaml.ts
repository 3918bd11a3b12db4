import type { Point } from '../problem.ts';

/** Value of plain YAML with its place, and what is in it. */
export interface PlainNode {
  value: unknown;
  at: Point;
  /** Fields of a map or items of a list. */
  children?: Map<string | number, { key: Point; node: PlainNode }>;
}

/** Signs of Russian texts that nothing hides in and that no form of Unicode writes otherwise. */
const USUAL = /^[\n -~\u00A0-\u00AC\u00AE-\u00FFЁА-яё‐-―‘-„†-•…‰′″‹›€₽№−]*$/u;
/** Field at the beginning of a line, with its value when that stands beside it. */
const FIELD = /^([A-Za-z][\w-]{0,60}):(?: ([^ ].*))?$/u;
/** Names that mean something else to YAML or to JavaScript. */
const NO_FIELD = /^(?:null|true|false|constructor|prototype)$/iu;
/** What begins a plain value that is surely a text or a number, what in it ends it, and what it may mean besides. */
const PLAIN = /^[\p{L}\d«„“(№—–−€₽]/u;
const NO_PLAIN = /: | #|:$/u;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/u;
const NUMBERLIKE = /^\d[\w.+-]*$/u;
const CONSTANT = /^(?:null|true|false)$/iu;
const DEPTH_MAX = 60;

/** Thrown at what only a whole parser can read. */
const NOT_PLAIN = new Error('Not plain YAML');

interface Line {
  indent: number;
  text: string;
  number: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line === '') continue;
    const indent = line.search(/[^ ]/u);
    if (indent === -1 || indent > DEPTH_MAX || line.endsWith(' ')) throw NOT_PLAIN;
    lines.push({ indent, text: indent === 0 ? line : line.slice(indent), number });
  }
  return lines;
}

function scalar(text: string): unknown {
  if (text.startsWith("'")) {
    if (!/^'(?:[^']|'')*'$/u.test(text)) throw NOT_PLAIN;
    return text.slice(1, -1).replaceAll("''", "'");
  }
  if (text.startsWith('"')) {
    if (!/^"[^"\\]*"$/u.test(text)) throw NOT_PLAIN;
    return text.slice(1, -1);
  }
  if (!PLAIN.test(text) || NO_PLAIN.test(text)) throw NOT_PLAIN;
  if (NUMBER.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (NUMBERLIKE.test(text) || CONSTANT.test(text)) throw NOT_PLAIN;
  return text;
}

class Reader {
  readonly #lines: Line[];
  #at = 0;

  constructor(text: string) {
    this.#lines = linesOf(text);
  }

  whole(): PlainNode {
    const first = this.#lines[0];
    if (first?.indent !== 0 || first.text.startsWith('- ')) throw NOT_PLAIN;
    const node = this.#map(0);
    if (this.#at < this.#lines.length) throw NOT_PLAIN;
    return node;
  }

  /** Line at this place when it belongs to a block of this indent; what is deeper belongs to no block. */
  #next(indent: number): Line | undefined {
    const line = this.#lines[this.#at];
    if (line && line.indent > indent) throw NOT_PLAIN;
    return line?.indent === indent ? line : undefined;
  }

  #scalar(text: string, at: Point, indent: number): PlainNode {
    this.#at += 1;
    const next = this.#lines[this.#at];
    // A deeper line would go on with the value.
    if (next && next.indent > indent) throw NOT_PLAIN;
    return { value: scalar(text), at };
  }

  /** Map or list below a field. */
  #block(indent: number): PlainNode {
    this.#at += 1;
    const line = this.#lines[this.#at];
    if (!line || line.indent <= indent) throw NOT_PLAIN;
    return line.text.startsWith('- ') ? this.#list(line.indent) : this.#map(line.indent);
  }

  #map(indent: number): PlainNode {
    const value: Record<string, unknown> = {};
    const children: NonNullable<PlainNode['children']> = new Map();
    let at: Point | undefined;
    for (let line = this.#next(indent); line; line = this.#next(indent)) {
      const [, name, text] = FIELD.exec(line.text) ?? [];
      if (name === undefined || children.has(name) || NO_FIELD.test(name)) throw NOT_PLAIN;
      const key = { line: line.number, column: indent + 1 };
      at ??= key;
      const node =
        text === undefined
          ? this.#block(indent)
          : this.#scalar(text, { line: line.number, column: indent + name.length + 3 }, indent);
      children.set(name, { key, node });
      value[name] = node.value;
    }
    if (!at) throw NOT_PLAIN;
    return { value, at, children };
  }

  #list(indent: number): PlainNode {
    const value: unknown[] = [];
    const children: NonNullable<PlainNode['children']> = new Map();
    let at: Point | undefined;
    for (let line = this.#next(indent); line; line = this.#next(indent)) {
      if (!line.text.startsWith('- ')) throw NOT_PLAIN;
      at ??= { line: line.number, column: indent + 1 };
      const text = line.text.slice(2);
      const key = { line: line.number, column: indent + 3 };
      let node: PlainNode;
      if (FIELD.test(text)) {
        this.#lines[this.#at] = { indent: indent + 2, text, number: line.number };
        node = this.#map(indent + 2);
      } else {
        node = this.#scalar(text, key, indent);
      }
      children.set(value.length, { key, node });
      value.push(node.value);
    }
    if (!at) throw NOT_PLAIN;
    return { value, at, children };
  }
}

/**
 * Reads YAML of the form that the catalogue writes: fields and lists by indent, every value on one line. It is many
 * times faster than a whole parser; undefined for anything that a whole parser might read otherwise.
 */
export function readPlainYaml(text: string): PlainNode | undefined {
  if (!USUAL.test(text)) return undefined;
  try {
    return new Reader(text).whole();
  } catch (reason) {
    if (reason === NOT_PLAIN) return undefined;
    throw reason;
  }
}
