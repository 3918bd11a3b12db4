import { expect, test } from 'vitest';
import { citationOf } from '../../../src/catalogue/citation.ts';

const cited = {
  title: 'Защитники детства',
  about: 'технология, Новосибирская область',
  site: 'Практикотека : каталог социальных практик',
  updated: '2026-11-22',
  address: 'https://example.org/practices/a/',
  accessed: '01.12.2026',
};

test('a reference follows the standard', () => {
  expect(citationOf(cited)).toBe(
    'Защитники детства : технология, Новосибирская область. — Текст : электронный // Практикотека : каталог социальных практик : [сайт]. — 2026. — URL: https://example.org/practices/a/ (дата обращения: 01.12.2026).',
  );
});

test('no-break spaces of the page do not get into a reference', () => {
  expect(citationOf({ ...cited, title: 'Няня\u00a0на\u00a0час' })).toMatch(/^Няня на час : /);
});
