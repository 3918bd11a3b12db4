import type { HastNode } from 'satteri';
import { quoted } from '../i18n/quoted.ts';
import { choiceLabel } from '../schema/labels.ts';
import { claim } from '../schema/shared.ts';
import { parseAtBuild } from '../reader/body/build-parser.ts';
import {
  isComponentName,
  type ComponentAttributes,
  type ComponentName,
} from '../reader/body/components.ts';
import { parseBody } from '../reader/body/parse.ts';
import { readAttributes } from '../reader/body/tag.ts';
import { START } from '../reader/problem.ts';
import { offsetAt } from '../reader/text/point.ts';

/** Insertion of a body with its place in the text. */
interface Insertion {
  name: ComponentName;
  attributes: Record<string, string>;
  start: number;
  end: number;
}

const SPECIAL = /[\\`*_[\]<>#|~]/g;

/** Text as Markdown that reads as it is, on one line. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(SPECIAL, '\\$&');

/** What stands in brackets behind a statement; nothing when there is nothing to say. */
const inBrackets = (parts: readonly (string | undefined)[]): string => {
  const said = parts.filter((part) => part !== undefined).map(plain);
  return said.length > 0 ? ` (${said.join(', ')})` : '';
};

const sourceNote = (source: string | undefined) => source && `источник: ${source}`;

const address = (href: string): string => `<${href}>`;

const WRITERS: { [Name in ComponentName]: (attributes: ComponentAttributes[Name]) => string } = {
  Note: ({ title, text }) => `> ${title ? `**${plain(title)}.** ` : ''}${plain(text)}`,
  KeyFigure: ({ value, label, period, claim: status, source }) =>
    `> **${plain(value)}** — ${plain(label)}${inBrackets([period, choiceLabel(claim, status), sourceNote(source)])}`,
  Quote: ({ text, author, office, source }) =>
    `> ${plain(quoted(text))} — ${plain([author, office].filter(Boolean).join(', '))}${inBrackets([sourceNote(source)])}`,
  DocumentLink: ({ href, title, format, size }) =>
    `[${plain(title)}](${address(href)})${inBrackets([format, size])}`,
  Figure: ({ src, alt, caption }) => `![${plain(alt)}](${address(src)}) ${plain(caption)}`,
};

function insertionsOf(node: HastNode, source: string): Insertion[] {
  if (node.type === 'mdxJsxFlowElement' && isComponentName(node.name) && node.position) {
    const { start, end } = node.position;
    const { values } = readAttributes(node, () => START);
    return [
      {
        name: node.name,
        attributes: values,
        start: offsetAt(source, start),
        end: offsetAt(source, end),
      },
    ];
  }
  return 'children' in node ? node.children.flatMap((child) => insertionsOf(child, source)) : [];
}

// The check has held the attributes against the schema of their insertion.
const written = ({ name, attributes }: Insertion): string =>
  (WRITERS[name] as (attributes: Record<string, string>) => string)(attributes);

/** Body of an entry as plain Markdown: every insertion becomes what any reader of Markdown shows. */
export function markdownOf(prose: string): string {
  const source = prose.trim();
  if (!/<[A-Z]/.test(source)) return source;
  const tree = parseBody(source, parseAtBuild);
  if ('finding' in tree) throw new Error(tree.finding.message);
  let done = 0;
  const parts = insertionsOf(tree, source).flatMap((insertion) => {
    const before = source.slice(done, insertion.start);
    done = insertion.end;
    return [before, written(insertion)];
  });
  return [...parts, source.slice(done)].join('');
}
