import type { HastNode } from 'satteri';
import { bodyPassages } from '../passages/body.ts';
import type { Passage } from '../passages/passage.ts';
import { error, START, type Finding, type Point } from '../problem.ts';
import { isComponentName } from './components.ts';
import { addressOf, judgeElement, judgeText, type Element } from './element-rules.ts';
import { Outline } from './headings.ts';
import { judgeTag, type LinkUse, type SourceUse } from './insertion.ts';
import { plainProperties, toSegments, wrap, type Piece } from './pieces.ts';
import type { Segment } from './segment.ts';
import type { Tag } from './tag.ts';
import { textOf } from './text.ts';

/** Body as it is rendered, everything that is wrong with it, the sources it names, the addresses it leads to, its headings. */
export interface Guarded {
  segments: Segment[];
  findings: Finding[];
  sources: SourceUse[];
  links: LinkUse[];
  /** Ids of the headings in their order. */
  headings: string[];
  /** Texts for those who judge them. */
  passages: () => Passage[];
}

/** Deepest nesting of elements. */
const DEPTH_MAX = 24;
const CODE = 'Код в тексте не поддерживается. Удалите его.';

/** The first node that is nested too deeply; found level by level, since recursion would run out of stack. */
function findTooDeep(root: HastNode): HastNode | undefined {
  let level: HastNode[] = [root];
  for (let depth = 0; depth < DEPTH_MAX; depth += 1) {
    level = level.flatMap((node): HastNode[] => ('children' in node ? node.children : []));
  }
  return level.find(({ position }) => position) ?? level[0];
}

/** One walk over a body that lets through only what is on the allow-lists. */
class Guard {
  readonly findings: Finding[] = [];
  readonly sources: SourceUse[] = [];
  readonly links: LinkUse[] = [];
  readonly headings: string[] = [];
  readonly #outline = new Outline();
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  pieces(nodes: readonly HastNode[], parent: Point): Piece[] {
    return nodes.flatMap((node) => this.#piece(node, node.position?.start ?? parent) ?? []);
  }

  #piece(node: HastNode, point: Point): Piece | undefined {
    switch (node.type) {
      case 'text':
        this.findings.push(...judgeText(node.value, point));
        return { node: { type: 'text', value: node.value } };
      case 'element':
        return this.#element(node, point);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#tag(node, point);
      case 'mdxjsEsm':
        this.findings.push(
          error(node.value.startsWith('export') ? 'export' : 'import', point, CODE),
        );
        return undefined;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        this.findings.push(error('expression', point, CODE));
        return undefined;
      default:
        this.findings.push(
          error('raw-html', point, {
            message: 'HTML в тексте не поддерживается. Удалите его.',
            plain: 'Код страницы в тексте не поддерживается. Удалите его.',
          }),
        );
        return undefined;
    }
  }

  #element(node: Element, point: Point): Piece | undefined {
    const isHeading = /^h[1-6]$/.test(node.tagName);
    const text = isHeading ? textOf(node) : '';
    const misplaced = isHeading ? this.#outline.judge(node.tagName, text, point) : undefined;
    const findings = misplaced ? [misplaced] : judgeElement(node, point);
    this.findings.push(...findings);
    // A heading's text is judged all the same: its level is a slip of its own.
    if (findings.length > 0 && !misplaced) return undefined;
    const address = addressOf(node);
    if (address !== '') this.links.push({ address, line: point.line, column: point.column });
    const properties = plainProperties(node);
    if (isHeading) {
      const id = this.#outline.idOf(text);
      properties.id = id;
      this.headings.push(id);
    }
    return wrap(node.tagName, properties, this.pieces(node.children, point));
  }

  #tag(tag: Tag, point: Point): Piece | undefined {
    const { findings, attributes, sources, links } = judgeTag(tag, this.#source, point);
    this.findings.push(...findings);
    this.sources.push(...sources);
    this.links.push(...links);
    return isComponentName(tag.name) ? { segment: { component: tag.name, attributes } } : undefined;
  }
}

/** Turns the tree of a body into segments; `source` is the text it was parsed from. */
export function guard(root: HastNode, source: string): Guarded {
  const deep = findTooDeep(root);
  if (deep) {
    const message =
      'Слишком глубокая вложенность. Уберите лишние уровни списков, цитат и выделений.';
    return {
      segments: [],
      findings: [error('nesting', deep.position?.start ?? START, message)],
      sources: [],
      links: [],
      headings: [],
      passages: () => [],
    };
  }
  const walk = new Guard(source);
  const pieces = walk.pieces('children' in root ? root.children : [], START);
  const { findings, sources, links, headings } = walk;
  const segments = findings.length > 0 ? [] : toSegments(pieces);
  const passages = () => bodyPassages(root, source);
  return { segments, findings, sources, links, headings, passages };
}
