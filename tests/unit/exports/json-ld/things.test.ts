import { describe, expect, test } from 'vitest';
import { openData } from '../../../../src/exports/json-ld/open-data.ts';
import { pageGraph } from '../../../../src/exports/json-ld/graph.ts';
import { scriptText } from '../../../../src/exports/json-ld/script.ts';
import { thingOf } from '../../../../src/exports/json-ld/things.ts';
import type { Entry } from '../../../../src/reader/entry.ts';
import { neutralLines } from '../../../fixtures/hostile/neutral.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';

const site = new URL('https://example.org/');
const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
const organizer = entry('organizations', 'center', {
  title: 'Центр помощи',
  kind: 'authority',
  summary: 'Кратко.',
  sources: [{ key: 'paper', title: 'Заметка', url: 'https://example.org/a' }],
  updated: '2026-01-01',
  region: 'ru-ngr',
  url: 'https://center.example/',
});

const described = (one: Entry) => thingOf(catalogueOf(region, organizer, one), site, one);

describe('what an entry is', () => {
  test('a passport is an article with its place, themes and sources', () => {
    const practice = entry('practices', 'nanny', { title: 'Няня', municipality: 'Валдай' });
    expect(described(practice)).toEqual({
      '@type': 'Article',
      '@id': 'https://example.org/practices/nanny/',
      headline: 'Няня',
      description: 'Кратко.',
      dateModified: '2026-01-01',
      inLanguage: 'ru',
      license: 'https://creativecommons.org/licenses/by/4.0/deed.ru',
      isPartOf: { '@id': 'https://example.org/' },
      author: { '@type': 'Organization', name: 'Практикотека', url: 'https://example.org/' },
      publisher: { '@type': 'Organization', name: 'Практикотека', url: 'https://example.org/' },
      keywords: ['nannies'],
      citation: ['https://example.org/a'],
      spatialCoverage: {
        '@type': 'Place',
        name: 'Валдай',
        address: {
          '@type': 'PostalAddress',
          addressCountry: 'RU',
          addressRegion: 'Новгородская область',
          addressLocality: 'Валдай',
        },
      },
    });
  });

  test('of what is not known nothing is said: no empty lists, no country without a region', () => {
    const bare = entry('practices', 'nanny', {});
    const practice = { ...bare, data: { ...bare.data, sources: [], themes: [] } };
    const thing = described(practice) ?? {};
    expect(Object.keys(thing)).not.toEqual(expect.arrayContaining(['keywords']));
    expect(Object.keys(thing)).not.toEqual(expect.arrayContaining(['citation']));
    const event = entry('events', 'forum', { place: { venue: 'Онлайн-площадка' } });
    expect(described(event)).toMatchObject({
      location: { '@type': 'Place', name: 'Онлайн-площадка' },
    });
    expect(JSON.stringify(described(event))).not.toContain('addressCountry');
    const village = entry('events', 'forum', { place: { municipality: 'Гомель' } });
    expect(JSON.stringify(described(village))).not.toContain('addressCountry');
  });

  test('an event says its dates as precisely as they are known', () => {
    const event = entry('events', 'forum', {
      title: 'Форум',
      start: '2025-10',
      datePrecision: 'month',
      format: 'online',
      status: 'cancelled',
      organizers: ['center'],
    });
    expect(described(event)).toEqual({
      '@type': 'Event',
      '@id': 'https://example.org/events/forum/',
      url: 'https://example.org/events/forum/',
      name: 'Форум',
      description: 'Кратко.',
      startDate: '2025-10',
      eventStatus: 'https://schema.org/EventCancelled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      organizer: [
        {
          '@type': 'Organization',
          '@id': 'https://example.org/organizations/center/',
          name: 'Центр помощи',
        },
      ],
    });
  });

  test('an event of which little is known says little', () => {
    const event = entry('events', 'forum', { datePrecision: 'unknown' });
    expect(Object.keys(described(event) ?? {})).toEqual([
      '@type',
      '@id',
      'url',
      'name',
      'description',
    ]);
  });

  test('a body of power is an organization of its kind', () => {
    expect(described(organizer)).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Центр помощи',
      url: 'https://center.example/',
    });
  });

  test.each([
    [['2019', '2024-05'], '2019/2024-05'],
    [['2024'], '2024'],
    [[], undefined],
  ])('an indicator with points of %j spans %j', (dates, span) => {
    const indicator = entry('indicators', 'orphans', {
      title: 'Детей в учреждениях',
      definition: 'Сколько детей живёт в учреждениях.',
      unit: 'детей',
      direction: 'down',
      territory: { name: 'Новгородская область' },
      themes: ['nannies'],
      points: [...dates.map((at) => ({ at })), {}].map((point) => ({
        ...point,
        value: 1,
        kind: 'fact' as const,
        claim: 'stated' as const,
      })),
    });
    const thing = described(indicator);
    expect(thing).toMatchObject({ '@type': 'Dataset', variableMeasured: { unitText: 'детей' } });
    expect((thing as { temporalCoverage?: string }).temporalCoverage).toBe(span);
  });

  test('a person is not described', () => {
    expect(described(entry('people', 'director', {}))).toBeUndefined();
  });
});

test('a page names the path to it, the home page the site', () => {
  const path = [
    { label: 'Главная', href: '/' },
    { label: 'Практики', href: '/practices/' },
  ];
  expect(pageGraph({ site, name: 'Практикотека', path })).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Главная', item: 'https://example.org/' },
          {
            '@type': 'ListItem',
            position: 2,
            name: 'Практики',
            item: 'https://example.org/practices/',
          },
        ],
      },
    ],
  });
  expect(pageGraph({ site, name: 'Практикотека', path: [] })).toMatchObject({
    '@graph': [{ '@type': 'WebSite', name: 'Практикотека' }],
  });
});

const injected = '</script><!--<script>\u2028\u2029\u202E\u0000&amp;]]>';
test.each([...neutralLines.map(({ text }) => text), injected])('%j ends no script', (title) => {
  const text = scriptText({ name: title });
  expect(text).not.toMatch(/[<>&\u2028\u2029\u202E\p{Cc}]/u);
  const shown = title === injected ? '</script><!--<script>\n\n&amp;]]>' : title;
  expect(JSON.parse(text)).toEqual({ name: shown });
});

test('the open data name their files with their types', () => {
  const download = {
    '@type': 'DataDownload',
    name: 'Весь каталог для программ',
    contentUrl: 'https://example.org/data/praktikoteka.zip',
    encodingFormat: 'application/zip',
  };
  expect(openData(site)).toMatchObject({
    '@type': 'Dataset',
    distribution: expect.arrayContaining([download]) as unknown,
  });
});
