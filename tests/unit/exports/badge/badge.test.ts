import { readFileSync } from 'node:fs';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { laureatesOf } from '../../../../src/catalogue/laureates.ts';
import { badgeHtml, badgeOf } from '../../../../src/exports/badge/badge-of.ts';
import { BADGE_COLORS, badgeSvg } from '../../../../src/exports/badge/badge.ts';
import { wrap } from '../../../../src/exports/badge/wrap.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';

const badge = {
  degree: 'Победитель',
  name: 'Центр помощи семье',
  nomination: 'Раннее выявление',
  award: 'Вместе ради детей',
  year: 2025,
  place: 'example.org/awards/one/',
};

const tspans = (svg: string): string[] =>
  [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, text = '']) => text);

test('a badge says who, for what and where to read of it, to those who do not see it too', () => {
  const svg = badgeSvg(badge);
  expect(tspans(svg)).toEqual([
    'Победитель',
    'Центр помощи семье',
    'Раннее выявление',
    'Вместе ради детей, 2025',
    'example.org/awards/one/',
  ]);
  expect(svg).toContain(
    '<title id="title">Центр помощи семье — Победитель, Вместе ради детей, 2025</title>',
  );
  expect(svg).toContain('role="img" aria-labelledby="title desc"');
});

test('its colors are those of the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, value] of Object.entries(BADGE_COLORS)) {
    expect(tokens).toContain(`--color-${name}: light-dark(${value},`);
  }
});

describe('a hostile name', () => {
  test.each([
    '</text><script>alert(1)</script>',
    '"><image href="https://evil.example/x.png"/>',
    ']]><a xlink:href="javascript:alert(1)">',
    '&lt;script&gt;',
    '<!DOCTYPE svg [<!ENTITY x "y">]>&x;',
    '\u202Eрекорд\u202C \u0000 \u200B\r\n',
  ])('%j is words alone', (name) => {
    const svg = badgeSvg({ ...badge, name, nomination: name, award: name, place: name });
    const names = new Set<string>();
    const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
      names.add(node.nodeName);
      if ('childNodes' in node) node.childNodes.forEach(visit);
    };
    parseFragment(svg).childNodes.forEach(visit);
    expect([...names].toSorted()).toEqual(
      ['#text', 'circle', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan'].toSorted(),
    );
    expect(svg.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('long names', () => {
  test('are broken between words, and give way after the last line', () => {
    const lines = wrap('Министерство социального развития и труда Камчатского края', 16, 3);
    expect(lines).toHaveLength(3);
    expect(lines.join(' ')).toMatch(/^Министерство социального развития/);
    expect(wrap('слово '.repeat(60), 16, 3).at(-1)).toMatch(/слово…$/);
  });

  test('of one word are broken inside', () => {
    const lines = wrap('я'.repeat(100), 16, 9);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('я'.repeat(100));
  });

  test('make the badge higher', () => {
    const height = (name: string) =>
      Number(/height="(\d+)"/.exec(badgeSvg({ ...badge, name }))?.[1]);
    expect(height('Очень длинное название '.repeat(8))).toBeGreaterThan(height('Фонд'));
  });
});

describe('laureates of an award', () => {
  const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
  const claim = 'stated' as const;
  const laureate = (name: string) => ({
    kind: 'region' as const,
    name,
    region: 'ru-ngr',
    degree: 'лауреат',
    claim,
  });
  const keysOf = (...names: string[]) => {
    const award = entry('awards', 'one', {
      title: 'Премия',
      nominations: [{ title: 'Первая', laureates: names.map(laureate) }],
    });
    return laureatesOf(catalogueOf(region, award), award);
  };

  test('keep their badges when another is added before them', () => {
    const [before] = keysOf('Анна');
    const [, after] = keysOf('Пётр', 'Анна');
    expect(after?.key).toBe(before?.key);
  });

  test('have HTML to embed whose words cannot break out', () => {
    const [won] = keysOf('"><script>alert(1)</script>');
    if (!won) throw new Error('no laureate');
    const site = new URL('https://xn--e1afmkfd.xn--p1ai/');
    expect(badgeOf(won, site).place).toBe('пример.рф/awards/one/');
    const [link] = parseFragment(badgeHtml(won, site.origin)).childNodes;
    expect(link?.nodeName).toBe('a');
    expect(
      link && 'childNodes' in link ? link.childNodes.map(({ nodeName }) => nodeName) : [],
    ).toEqual(['img']);
  });
});
