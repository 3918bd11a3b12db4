import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { collectionFeed, FEED_COLLECTIONS } from '../../../../src/exports/feeds/addresses.ts';
import { atomFeed } from '../../../../src/exports/feeds/atom.ts';
import { feedsOf, type FeedEntry } from '../../../../src/exports/feeds/content.ts';
import { feeds } from '../../../../src/exports/feeds/files.ts';
import { jsonFeed } from '../../../../src/exports/feeds/json-feed.ts';
import { neutralLines } from '../../../fixtures/hostile/neutral.ts';
import { sourceOf } from '../source.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';

const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
const practice = (id: string, updated: string, theme = 'nannies') =>
  entry('practices', id, { updated, themes: [theme] });
const site = new URL('https://example.org/');

const ids = (feed: { entries: readonly FeedEntry[] } | undefined) =>
  feed?.entries.map(({ id }) => id);

describe('entries of feeds', () => {
  const catalogue = catalogueOf(
    region,
    practice('old', '2025-01-01'),
    practice('new-b', '2026-01-01'),
    practice('new-a', '2026-01-01', 'rental'),
    entry('events', 'forum', { updated: '2025-06-01', place: { region: 'ru-ngr' } }),
    entry('people', 'director', {}),
  );
  const all = feedsOf(catalogue);

  test.each([
    ['/feeds/all', ['new-a', 'new-b', 'forum', 'old'], '2026-01-01'],
    ['/feeds/practices', ['new-a', 'new-b', 'old'], '2026-01-01'],
    ['/feeds/events', ['forum'], '2025-06-01'],
    ['/feeds/awards', [], '2026-01-01'],
    ['/feeds/regions/ru-ngr', ['new-a', 'new-b', 'forum', 'old'], '2026-01-01'],
    ['/feeds/themes/rental', ['new-a'], '2026-01-01'],
  ])('%s', (path, expected, updated) => {
    const feed = all.find((one) => one.path === path);
    expect(ids(feed)).toEqual(expected);
    expect(feed?.updated).toBe(updated);
  });

  test('name no people: a program would keep what was taken away', () => {
    expect(FEED_COLLECTIONS).not.toContain('people');
    expect(all.flatMap(({ entries }) => entries.map(({ id }) => id))).not.toContain('director');
  });

  test('are the newest fifty', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      practice(`practice-${index + 10}`, `20${index + 10}-01-01`),
    );
    const [whole] = feedsOf(catalogueOf(region, ...many));
    expect(whole?.entries).toHaveLength(50);
    expect(whole?.entries.at(0)?.id).toBe('practice-69');
    expect(whole?.entries.at(-1)?.id).toBe('practice-20');
  });

  test('come in two formats at addresses of their own', () => {
    const files = feeds(sourceOf(catalogue));
    expect(files).toHaveLength(all.length * 2);
    expect(new Set(files.map(({ address }) => address)).size).toBe(files.length);
  });
});

const injected = 'Школа ]]>\u0000\u0008<entry>\u202Egnp\uFFFE\uD800';

describe.each([...neutralLines.map(({ text }) => text), injected])('%j', (title) => {
  const hostile = practice('hostile', '2026-01-01');
  hostile.data.title = title;
  hostile.data.summary = title;
  const feed = {
    ...collectionFeed('practices'),
    page: '/practices/',
    entries: [hostile],
    updated: '2026-01-01',
  };
  const shown = title === injected ? 'Школа ]]><entry>gnp' : title;

  test('is text in Atom', () => {
    const xml = atomFeed(feed, site, 'Практикотека');
    expect(xml.match(/<entry>/g)).toHaveLength(1);
    expect(xml).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202E\uFFFE]/u);
    const [, written = ''] = /<entry>[^]*<title>([^<>]*)<\/title>/.exec(xml) ?? [];
    const [text] = parseFragment(written).childNodes;
    expect(text && 'value' in text && text.value).toBe(shown);
  });

  test('is text in JSON', () => {
    const json = jsonFeed(feed, site, 'Практикотека');
    expect(json.isWellFormed()).toBe(true);
    const { items } = JSON.parse(json) as { items: { title: string; content_text: string }[] };
    expect(items.map(({ title: one, content_text: text }) => [one, text])).toEqual([
      [shown, shown],
    ]);
  });
});
