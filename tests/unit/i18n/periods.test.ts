import { expect, test } from 'vitest';
import { periodPhrase } from '../../../src/i18n/periods.ts';

test.each([
  ['2017 год', undefined, 'в 2017 году'],
  ['2017\u00a0год', undefined, 'в 2017 году'],
  ['июль 2024 года', undefined, 'в июле 2024 года'],
  ['Март 2024 года', undefined, 'в марте 2024 года'],
  ['начало 2026 года', undefined, 'в начале 2026 года'],
  ['конец 2026 года', undefined, 'в конце 2026 года'],
  ['1 января 2025 года', undefined, '1 января 2025 года'],
  ['старт «Вызова», 2024 год', '2024', '(старт «Вызова», 2024 год)'],
  ['I полугодие 2025 года', '2025', '(I полугодие 2025 года)'],
  [undefined, '2025-12', '(декабрь 2025)'],
  [undefined, undefined, ''],
])('%s, %s', (period, at, phrase) => {
  expect(periodPhrase(period, at).replaceAll('\u00a0', ' ')).toBe(phrase);
});
