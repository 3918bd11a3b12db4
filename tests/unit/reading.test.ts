import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { unusualChoices } from '../../src/components/reading/settings.ts';

const read = (name: string) => readFileSync(path.join(root, 'src', 'styles', name), 'utf8');
const css = read('reading.css');

/** Relative luminance of a color, as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('settings of reading', () => {
  const choices = Object.entries(unusualChoices).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );

  it.each(choices)('have a rule for %s: %s', (name, value) => {
    expect(css).toContain(`[data-reading-${name}='${value}']`);
  });

  it('give every color of the site a value in the contrast schemes', () => {
    const tokens = [...read('tokens.css').matchAll(/(--color-[\w-]+):/g)].map(([, name]) => name);
    const given = [...css.matchAll(/(--color-[\w-]+):/g)].map(([, name]) => name);
    expect(given.toSorted()).toEqual(tokens.toSorted());
  });

  const schemes = [...css.matchAll(/--reading-(?:ink|paper|tint): (#\w{6});/g)].map(
    ([, color = '']) => color,
  );

  it.each([0, 1, 2])('have a contrast of at least 7 to 1 in scheme %s', (scheme) => {
    const [ink = '', paper = '', tint = ''] = schemes.slice(scheme * 3);
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(7);
  });
});
