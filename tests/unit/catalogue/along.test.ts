import { describe, expect, it } from 'vitest';
import { ALONG_MAX, alongEvent, alongOf, alongRegion } from '../../../src/catalogue/along.ts';
import { outcomesOf } from '../../../src/catalogue/event-outcomes.ts';
import { inRegion } from '../../../src/catalogue/region.ts';
import { withdrawnPages } from '../../../src/catalogue/withdrawn-pages.ts';
import { entryFile } from '../../../src/reader/entry-file.ts';
import { catalogueOf, entry } from './fixture.ts';

const region = entry('regions', 'ru-ngr', {});
const shown = entry('practices', 'shown', {});
const other = entry('practices', 'other', { region: 'ru-psk' });
const event = entry('events', 'forum', { practices: ['shown', 'other'] });
const catalogue = catalogueOf(region, entry('regions', 'ru-psk', {}), shown, other, event);

describe('what is taken along', () => {
  it('with a region is what its page lists', () => {
    expect(alongRegion(inRegion(catalogue, 'ru-ngr'))).toEqual({
      pages: ['/practices/shown/'],
      files: [],
      total: 1,
    });
  });

  it('with an event is what was shown there, and its programme', () => {
    expect(alongEvent(outcomesOf(catalogue, event), ['/events/forum/program.docx'])).toEqual({
      pages: ['/practices/shown/', '/practices/other/'],
      files: ['/events/forum/program.docx'],
      total: 2,
    });
  });

  it('has each page once, and an end that is said', () => {
    const many = Array.from({ length: ALONG_MAX + 50 }, (_, n) => entry('practices', `p-${n}`, {}));
    const { pages, total } = alongOf([many, many]);
    expect(pages).toHaveLength(ALONG_MAX);
    expect(total).toBe(ALONG_MAX + 50);
  });
});

describe('pages of which copies are thrown away', () => {
  const version = (date: string, isWithdrawn: boolean) => ({ date, isWithdrawn });
  const gone = (id: string, date: string, to?: string) => ({
    file: entryFile('practices', id),
    date,
    to: to === undefined ? undefined : entryFile('practices', to),
  });
  const past = {
    gone: [
      gone('removed', '2026-11-01'),
      gone('long-ago', '2025-11-20'),
      gone('moved', '2026-11-01', 'elsewhere'),
      { file: entryFile('materials', 'file'), date: '2026-11-01', to: undefined },
    ],
    versions: new Map([
      ['practices/mended.mdx', [version('2026-10-05', false), version('2026-01-01', true)]],
      ['practices/usual.mdx', [version('2026-10-05', false)]],
      ['practices/hidden.mdx', [version('2026-10-05', true)]],
    ]),
  };

  it('were removed, or corrected with a version taken back, within the year that copies live', () => {
    expect(withdrawnPages(past, '2026-11-22')).toEqual({
      '/practices/mended/': '2026-10-05',
      '/practices/removed/': '2026-11-01',
    });
  });
});
