import { expect, it } from 'vitest';
import { gapSentences } from '../../../../src/cms/preview/gaps.ts';

it('says one sentence of a kind', () => {
  expect(
    gapSentences([
      { kind: 'missing', labels: ['Название'] },
      { kind: 'unknown', labels: ['Организации', '1', 'Организация'], words: 'fond' },
      { kind: 'missing', labels: ['Вид'], words: 'практика' },
      { kind: 'unfit', labels: ['Начало'] },
    ]),
  ).toEqual([
    'Ещё не заполнено: Название; Вид (пока показано „практика“).',
    'Пока нельзя показать, проверьте значение: Начало.',
    'Нет на сайте, поэтому не показано: Организации → 1 → Организация („fond“).',
  ]);
});

it('says nothing of a draft that is whole', () => {
  expect(gapSentences([])).toEqual([]);
});

it('counts what is too much to name', () => {
  const gaps = Array.from({ length: 15 }, (_, index) => ({
    kind: 'missing' as const,
    labels: [`Поле ${index}`],
  }));
  expect(gapSentences(gaps)).toEqual([expect.stringMatching(/Поле 11 и ещё 3\.$/)]);
});
