import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/paths.ts';
import { addressOf } from '../../src/catalogue/addresses.ts';
import { formatNumber } from '../../src/i18n/plural.ts';
import { named, pages, type Page } from './pages.ts';

interface Point {
  text?: string;
  value?: number;
}

/** Values of an indicator that a chart can hold: those of measures with more than one. */
function drawable(points: readonly Point[]): number[] {
  const valued = points.flatMap(({ text, value }) =>
    value === undefined ? [] : [{ text, value }],
  );
  return [...Map.groupBy(valued, ({ text }) => text).values()]
    .filter((members) => members.length > 1)
    .flatMap((members) => members.map(({ value }) => value));
}

const indicators = globSync('content/indicators/*.yaml', { cwd: root }).map((file) => {
  const { points } = parse(readFileSync(path.join(root, file), 'utf8')) as { points: Point[] };
  const address = addressOf('indicators', path.basename(file, '.yaml'));
  const page = pages.find((one) => one.address === address);
  if (!page) throw new Error(`There is no page ${address}.`);
  return { address, page, values: drawable(points) };
});

const marksOf = (page: Page): number[] =>
  page.elements.flatMap(({ attributes }) =>
    attributes['data-mark'] === undefined ? [] : [Number(attributes['data-mark'])],
  );

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);

describe('charts of the indicators', () => {
  it('have a mark for every value of their measures', () => {
    const drawn = indicators.filter(({ values }) => values.length > 0);
    expect(drawn.length).toBeGreaterThan(0);
    const marks = indicators.map(({ address, page }) => [address, sorted(marksOf(page))]);
    expect(marks).toEqual(indicators.map(({ address, values }) => [address, sorted(values)]));
  });

  it('have tables with the same values', () => {
    const missing = indicators.flatMap(({ address, page }) => {
      const cells = named(page, 'td').map(({ text }) => text.replaceAll(/\s/g, ' '));
      const holds = (value: string) =>
        cells.some((cell) => new RegExp(`(?<!\\d)${value}(?!\\d)`).test(cell));
      return marksOf(page)
        .map((value) => formatNumber(value).replaceAll(/\s/g, ' '))
        .filter((value) => !holds(value))
        .map((value) => `${address} ${value}`);
    });
    expect(missing).toEqual([]);
  });

  it('are named images that say in a sentence what they show', () => {
    const silent = indicators.filter(({ page }) => {
      const images = page.elements.filter(({ attributes }) => attributes.role === 'img');
      return images.some(({ attributes }) => {
        const id = attributes['aria-describedby'];
        const sentence = page.elements.find((one) => one.attributes.id === id)?.text;
        return !attributes['aria-label'] || (id !== undefined && !sentence?.endsWith('.'));
      });
    });
    expect(silent.map(({ address }) => address)).toEqual([]);
  });
});

it('no page carries styles in attributes, which the content security policy forbids', () => {
  const styled = pages.filter(({ elements }) =>
    elements.some(({ attributes }) => attributes.style !== undefined),
  );
  expect(styled.map(({ address }) => address)).toEqual([]);
});
