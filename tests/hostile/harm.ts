import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that load, frame, redirect or send. */
const FORBIDDEN = new Set(
  'applet base embed frame frameset iframe math noembed object plaintext portal style xmp'.split(
    ' ',
  ),
);
/** Attributes whose value is an address. */
const ADDRESSES = new Set(
  'action background cite data formaction href icon longdesc manifest ping poster profile src xlink:href'.split(
    ' ',
  ),
);
/** Data for scripts, which browsers do not run. */
const DATA = new Set(['application/json', 'application/ld+json']);
const HOME = 'http://portal.example/';

function* elementsOf(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  const inside = tree.isElementNode(node) && 'content' in node ? [node.content] : [];
  for (const child of ['childNodes' in node ? node.childNodes : [], inside].flat()) {
    yield* elementsOf(child);
  }
}

/** Why an address may not stand where it stands: links may lead out, nothing else may. */
function judgeAddress(tag: string, name: string, value: string): string | undefined {
  const address = URL.parse(value, HOME);
  if (!address) return `${tag} ${name}: no address: ${value}`;
  const leadsOut =
    tag === 'a' && ['http:', 'https:', 'mailto:', 'tel:', 'webcal:'].includes(address.protocol);
  return leadsOut ||
    address.origin === new URL(HOME).origin ||
    (tag === 'link' && value.startsWith('http://localhost'))
    ? undefined
    : `${tag} ${name} leads to ${value}`;
}

function judgeElement({ tagName, attrs, childNodes }: Element): string[] {
  const values = new Map(attrs.map(({ name, value }) => [name, value]));
  const harm = FORBIDDEN.has(tagName) ? [`element ${tagName}`] : [];
  if (tagName === 'script' && !values.has('src') && !DATA.has(values.get('type') ?? '')) {
    harm.push(
      `script: ${childNodes
        .map((node) => ('value' in node ? node.value : ''))
        .join('')
        .slice(0, 80)}`,
    );
  }
  if (tagName === 'meta' && /refresh/i.test(values.get('http-equiv') ?? '')) harm.push('refresh');
  for (const [name, value] of values) {
    if (/^on/i.test(name) || ['style', 'srcdoc', 'srcset'].includes(name))
      harm.push(`${tagName} ${name}=${value}`);
    if (/[^a-z0-9:-]/i.test(name)) harm.push(`attribute ${name} of ${tagName}`);
    if (ADDRESSES.has(name)) harm.push(judgeAddress(tagName, name, value) ?? '');
  }
  return harm.filter(Boolean);
}

/** Everything in a page that runs, sends or loads what it should not. */
export const harmIn = (html: string): string[] =>
  [...elementsOf(parse(html))].flatMap(judgeElement);

/** Text of a page or a part of it, spaces of every kind made one. */
export function textIn(html: string): string {
  const textOf = (node: Node): string => {
    if (tree.isTextNode(node)) return node.value;
    if (tree.isElementNode(node) && ['script', 'head'].includes(node.tagName)) return '';
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  };
  return textOf(parse(html)).replaceAll(/\s+/g, ' ');
}
