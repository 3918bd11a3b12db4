import { expect, test } from 'vitest';
import { citedOf, descriptionOf, referenceOf } from '../../../src/catalogue/citation.ts';
import { catalogueOf, entry } from './fixture.ts';

const cited = {
  title: 'Защитники детства',
  about: 'технология, Новосибирская область',
  updated: '2026-11-22',
};
const seen = { address: 'https://example.org/practices/a/', accessed: '01.12.2026' };

test('a description follows ГОСТ Р 7.0.100', () => {
  expect(descriptionOf(cited, seen)).toBe(
    'Защитники детства : технология, Новосибирская область. — Текст : электронный // Практикотека : каталог социальных практик : [сайт]. — 2026. — URL: https://example.org/practices/a/ (дата обращения: 01.12.2026).',
  );
});

test('a reference follows ГОСТ Р 7.0.108', () => {
  expect(referenceOf(cited, seen)).toBe(
    'Защитники детства : технология, Новосибирская область // Практикотека : каталог социальных практик : [сайт]. URL: https://example.org/practices/a/ (дата обращения: 01.12.2026). Обновлено: 22 ноября 2026.',
  );
});

test.each([descriptionOf, referenceOf])(
  'no-break spaces and line breaks do not get into %o',
  (write) => {
    expect(write({ ...cited, title: 'Няня\u00a0на\nчас' }, seen)).toMatch(/^Няня на час : /);
  },
);

test('an entry is cited by its kind and place', () => {
  const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
  const practice = entry('practices', 'a', { title: 'Няня' });
  const event = entry('events', 'b', { title: 'Форум' });
  const catalogue = catalogueOf(region, practice, event);
  expect(citedOf(catalogue, practice)?.about).toBe('практика, Новгородская область');
  expect(citedOf(catalogue, event)?.about).toBe('событие');
});
