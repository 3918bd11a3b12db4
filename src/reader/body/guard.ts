import type { HastNode } from 'satteri';
import { error, type Finding, type Point } from '../problem.ts';
import { isComponentName } from './components.ts';
import { judgeElement, judgeText, type Element } from './element-rules.ts';
import { Outline } from './headings.ts';
import { judgeTag, type SourceUse } from './insertion.ts';
import { plainProperties, toSegments, wrap, type Piece } from './pieces.ts';
import type { Segment } from './segment.ts';
import type { Tag } from './tag.ts';
import { textOf } from './text.ts';

/** Body as it is rendered, everything that is wrong with it, and the sources it names. */
export interface Guarded {
  segments: Segment[];
  findings: Finding[];
  sources: SourceUse[];
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
          error('raw-html', point, 'HTML в тексте не поддерживается. Удалите его.'),
        );
        return undefined;
    }
  }

  #element(node: Element, point: Point): Piece | undefined {
    const properties = plainProperties(node);
    if (/^h[1-6]$/.test(node.tagName)) {
      const text = textOf(node);
      const finding = this.#outline.judge(node.tagName, text, point);
      if (finding) this.findings.push(finding);
      else properties.id = this.#outline.idOf(text);
    } else {
      const findings = judgeElement(node, point);
      this.findings.push(...findings);
      if (findings.length > 0) return undefined;
    }
    return wrap(node.tagName, properties, this.pieces(node.children, point));
  }

  #tag(tag: Tag, point: Point): Piece | undefined {
    const { findings, attributes, sources } = judgeTag(tag, this.#source, point);
    this.findings.push(...findings);
    this.sources.push(...sources);
    return isComponentName(tag.name) ? { segment: { component: tag.name, attributes } } : undefined;
  }
}

/** Turns the tree of a body into segments; `source` is the text it was parsed from. */
export function guard(root: HastNode, source: string): Guarded {
  const start = { line: 1, column: 1 };
  const deep = findTooDeep(root);
  if (deep) {
    const message =
      'Слишком глубокая вложенность. Уберите лишние уровни списков, цитат и выделений.';
    return {
      segments: [],
      findings: [error('nesting', deep.position?.start ?? start, message)],
      sources: [],
    };
  }
  const walk = new Guard(source);
  const pieces = walk.pieces('children' in root ? root.children : [], start);
  const { findings, sources } = walk;
  return { segments: findings.length > 0 ? [] : toSegments(pieces), findings, sources };
}
