import type { Element, Page } from './pages.ts';

/** What a page or a stylesheet points at. */
export interface Reference {
  /** Address as written. */
  target: string;
  /** `link`: the reader may follow it; `load`: the browser fetches it by itself; `name`: nobody fetches it. */
  role: 'link' | 'load' | 'name';
  line: number;
}

const NAMING_RELATIONS = new Set(['canonical', 'alternate', 'sitemap', 'license', 'author']);

const LOADING_ATTRIBUTES: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

/** Addresses in the text of a stylesheet. */
export function cssTargets(css: string): string[] {
  const urls = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g);
  const imports = css.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...urls, ...imports].map(([, ...groups]) => groups.find(Boolean) ?? '');
}

const srcsetTargets = (value: string) =>
  value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');

function* targetsOf({ name, attributes, text }: Element): Generator<[Reference['role'], string]> {
  const { href, rel = '', style } = attributes;
  if (href !== undefined && (name === 'a' || name === 'area')) yield ['link', href];
  if (name === 'form' && attributes.action !== undefined) yield ['link', attributes.action];
  if (name === 'link' && href !== undefined) {
    yield [rel.split(' ').every((one) => NAMING_RELATIONS.has(one)) ? 'name' : 'load', href];
  }
  for (const key of LOADING_ATTRIBUTES[name] ?? []) {
    const value = attributes[key];
    if (value === undefined) continue;
    for (const target of key === 'srcset' ? srcsetTargets(value) : [value]) yield ['load', target];
  }
  if (style !== undefined) for (const target of cssTargets(style)) yield ['load', target];
  if (name === 'style') for (const target of cssTargets(text)) yield ['load', target];
}

/** Everything that a page points at. */
export const referencesOf = (page: Page): Reference[] =>
  page.elements.flatMap((element) =>
    [...targetsOf(element)].map(([role, target]) => ({ role, target, line: element.line })),
  );
