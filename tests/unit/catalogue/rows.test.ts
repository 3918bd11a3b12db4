import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { reads } from '../../../src/catalogue/reads/read.ts';
import { watchedCatalogue } from '../../../src/catalogue/reads/watch.ts';
import { namesIn, rowsOf } from '../../../src/catalogue/rows.ts';
import { practice } from '../../../src/schema/practice.ts';
import { entry } from './fixture.ts';

const rows = rowsOf(
  practice,
  entry('practices', 'one', {
    status: 'failed',
    steps: [{ what: 'Звонят', who: 'Няня' }],
    discrepancies: [{ text: 'Разные годы.', sources: ['paper', 'gone'] }],
  }).data,
);

test.each([
  [['Название'], 'one'],
  [['Состояние'], 'не удалась'],
  [['Что делают', '1', 'Что делают'], 'Звонят'],
  [['Источники', '1', 'Ключ'], 'Источник 1'],
  [['Источники расходятся', '1', 'Какие источники', '1'], 'Источник 1'],
  [['Источники расходятся', '1', 'Какие источники', '2'], 'gone'],
])('%j → %s', (labels, value) => {
  expect(rows).toContainEqual({ labels, value });
});

const linked = entry('practices', 'two', {
  region: 'ru-ngr',
  themes: ['nannies', 'gone'],
  targetGroups: ['ru-ngr'],
  programs: ['gone'],
}).data;
const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
const themes = entry('vocabularies', 'themes', {
  summary: 'Темы.',
  terms: [{ id: 'nannies', label: 'Няни', definition: 'Кто сидит с ребёнком.' }],
  updated: '2026-01-01',
});
const names = namesIn(createCatalogue([region, themes]));

test.each([
  ['an entry by its title', ['Регион'], 'Новгородская область'],
  ['a term by its label', ['Темы', '1'], 'Няни'],
  ['a term that is gone by its id', ['Темы', '2'], 'gone'],
  [
    'a term of a vocabulary that is gone by its id, though an entry has the same',
    ['Для кого', '1'],
    'ru-ngr',
  ],
  ['an entry that is gone by its id', ['В рамках программ', '1'], 'gone'],
  ['what is no id as it is', ['Источники', '1', 'Заголовок публикации'], 'Заметка'],
])('names in a catalogue: %s', (_, labels, value) => {
  expect(rowsOf(practice, linked, names)).toContainEqual({ labels, value });
});

test('without names ids stay', () => {
  expect(rowsOf(practice, linked)).toContainEqual({ labels: ['Регион'], value: 'ru-ngr' });
});

test('a page that shows names is made again when one of them changes, comes or goes', () => {
  const noted = new Set<number>();
  const watched = watchedCatalogue(createCatalogue([region, themes]), (read) => noted.add(read));
  noted.clear();
  rowsOf(practice, linked, namesIn(watched));
  expect([...noted].toSorted()).toEqual(
    [
      reads.found('regions', 'ru-ngr'),
      reads.field(region, 'title'),
      reads.found('programs', 'gone'),
      reads.term('themes', 'nannies'),
      reads.term('themes', 'gone'),
      reads.term('target-groups', 'ru-ngr'),
    ].toSorted(),
  );
});
