import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfm } from 'micromark-extension-gfm';
import { componentNames } from '../../reader/body/components.ts';
import { isBearable } from '../../reader/text/gate.ts';

/**
 * Pieces of a body outside its code that are read otherwise than as prose, or need an escape in MDX. In their order:
 * an escaped character, an insertion, an address in angle brackets, the address of a link, an address
 * without its protocol, which the check would refuse, an opening brace, a «less than» that begins no tag.
 */
const PIECE = new RegExp(
  [
    '(?<escaped>\\\\[^])',
    `(?<insertion><(?:${componentNames.join('|')})(?=[\\s/])(?:[^"'>]|"[^"]*"|'[^']*')*/>)`,
    '<(?<address>https?://[^\\s<>]+)>',
    '<(?:mailto:)?(?<mail>[^\\s<>@]+@[^\\s<>@]+\\.[^\\s<>@]+)>',
    '(?<target>\\]\\([^\\s)]*)',
    '(?<bare>(?<![\\p{L}\\p{N}/@.\\[])www\\.[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}](?:/[^\\s<>()]*[^\\s<>().,;:!?])?)',
    '(?<brace>\\{)',
    '(?<less><(?![/!?a-zA-Z_$])|<(?=[a-zA-Z][^>\\n]*$))',
  ].join('|'),
  'gmu',
);

/** Characters that would end the text or the address of a link. */
const inLinkText = (text: string): string => text.replace(/[[\]_*`\\]/gu, '\\$&');
const inAddress = (text: string): string =>
  text.replace(/[()\\{}]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** Markdown as rich text has it: braces and tags are text there. */
const PLAIN = { disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } };

/** Places of the code of a body, which keeps every character. */
function codeIn(node: Nodes): [start: number, end: number][] {
  if (node.type === 'code' || node.type === 'inlineCode') {
    return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
  }
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}

function escapeProse(prose: string): string {
  return prose.replace(PIECE, (found: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups.address) return `[${inLinkText(groups.address)}](${inAddress(groups.address)})`;
    if (groups.mail) return `[${inLinkText(groups.mail)}](mailto:${groups.mail})`;
    if (groups.brace !== undefined || groups.less !== undefined) return `\\${found}`;
    if (groups.bare) return `[${inLinkText(groups.bare)}](https://${inAddress(groups.bare)})`;
    return found;
  });
}

/** Turns what a rich text editor leaves as it was typed into MDX that reads the same: «<18», «{…}», addresses in angle brackets. */
export function escapeBody(body: string): string {
  // The check refuses it as it is.
  if (!isBearable(body)) return body;
  const code = codeIn(fromMarkdown(body, { extensions: [gfm(), PLAIN] }));
  const escaped = code.map(([start, end], at) => {
    const before = body.slice(code[at - 1]?.[1] ?? 0, start);
    return escapeProse(before) + body.slice(start, end);
  });
  return escaped.join('') + escapeProse(body.slice(code.at(-1)?.[1] ?? 0));
}
