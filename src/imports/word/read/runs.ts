import type { Run } from './block.ts';
import type { MarkupNode } from './markup.ts';

type Look = Omit<Run, 'text'>;

/** Characters that readers do not see; a tab is a space between words. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029\uFFFE\uFFFF]/gu;

/** Text as a file of the catalogue may hold it: letters of one character, plain spaces, nothing hidden. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/[\t\u00A0\u2007\u202F]/g, ' ')
    .replaceAll(HIDDEN, '')
    .replaceAll(/[\p{Script=Cyrillic}\p{Script=Latin}]\p{M}+/gu, (found) => found.normalize('NFC'));

/** Signs of a box to tick, as the blank prints them. */
const TICKED = '☒';
const UNTICKED = '☐';
/** What the reader of Word puts into a link back from a note. */
const BACK = '↑';

const isSame = (one: Run, other: Run): boolean =>
  one.picture === undefined &&
  other.picture === undefined &&
  one.href === other.href &&
  one.strong === other.strong &&
  one.em === other.em &&
  one.del === other.del &&
  one.code === other.code;

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && isSame(last, run)) last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}

function runsOfNode(node: MarkupNode, look: Look): Run[] {
  if (typeof node === 'string') return [{ ...look, text: cleanText(node) }];
  const { tag, attributes, children } = node;
  const inside = (more: Look) =>
    children.flatMap((child) => runsOfNode(child, { ...look, ...more }));
  switch (tag) {
    case 'br':
      return [{ ...look, text: '\n' }];
    case 'strong':
      return inside({ strong: true });
    case 'em':
      return inside({ em: true });
    case 's':
      return inside({ del: true });
    case 'code':
      return inside({ code: true });
    case 'input':
      return [{ ...look, text: `${attributes.checked ? TICKED : UNTICKED} ` }];
    case 'img':
      return [
        {
          text: cleanText(attributes.alt ?? '').replaceAll('\n', ' '),
          picture: Number(attributes.src),
        },
      ];
    case 'a':
      if (children.length === 1 && children[0] === BACK) return [];
      return inside(attributes.href === undefined ? {} : { href: attributes.href });
    default:
      return inside({});
  }
}

/** Text of inline nodes with its looks, links, pictures and bookmarks. */
export const runsOf = (nodes: readonly MarkupNode[]): Run[] =>
  joined(nodes.flatMap((node) => runsOfNode(node, {}))).filter(
    ({ text, picture }) => text !== '' || picture !== undefined,
  );
