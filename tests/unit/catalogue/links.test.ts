import { expect, test } from 'vitest';
import { inRegion } from '../../../src/catalogue/region.ts';
import { peopleWithPages } from '../../../src/catalogue/people.ts';
import { catalogueOf, entry } from './fixture.ts';

const region = entry('regions', 'ru-ngr', {});
const practice = entry('practices', 'family-center', { title: 'Центр' });
const speaker = entry('people', 'ivanova-anna', {});
const silent = entry('people', 'petrova-olga', {});
const event = entry('events', 'forum', {
  place: { region: 'ru-ngr' },
  sessions: [
    {
      type: 'talk',
      speakers: [
        { name: 'Анна Иванова', person: 'ivanova-anna', post: 'директор', role: 'speaker' },
      ],
      practices: ['family-center'],
    },
  ],
});
const award = entry('awards', 'prize', {
  nominations: [
    {
      title: 'Лучшая практика',
      laureates: [
        {
          kind: 'practice',
          name: 'Центр',
          practice: 'family-center',
          degree: 'победитель',
          claim: 'stated',
        },
        {
          kind: 'practice',
          name: 'Ещё раз',
          practice: 'family-center',
          degree: 'диплом',
          claim: 'stated',
        },
      ],
    },
  ],
});
const catalogue = catalogueOf(region, practice, speaker, silent, event, award);

test('a link named deep inside an entry is seen from the other end', () => {
  expect(catalogue.links.to('practices', 'family-center', 'events')).toEqual([event]);
});

test('an entry that names another twice is linked once', () => {
  expect(catalogue.links.to('practices', 'family-center', 'awards')).toEqual([award]);
});

test('a link leads only from the collection asked for', () => {
  expect(catalogue.links.to('practices', 'family-center', 'indicators')).toEqual([]);
});

test('terms know who carries them', () => {
  expect(catalogue.links.withTerm('themes', 'nannies', 'practices')).toEqual([practice]);
  expect(catalogue.links.withTerm('themes', 'rental', 'practices')).toEqual([]);
});

test('a region gets awards through its practices', () => {
  expect(inRegion(catalogue, 'ru-ngr')).toMatchObject({
    practices: [practice],
    events: [event],
    awards: [award],
    shownAt: [],
  });
});

test('only people who spoke have pages', () => {
  expect(peopleWithPages(catalogue)).toEqual([speaker]);
});

test('a missing entry is an error that says what to do', () => {
  expect(() => catalogue.find('practices', 'no-such')).toThrow('npm run check');
});
