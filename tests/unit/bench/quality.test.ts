import { expect, test } from 'vitest';
import type { Engine } from '../../../scripts/bench/engine.ts';
import { formCorpus, formScoresOf } from '../../../scripts/bench/forms.ts';
import { qualityOf } from '../../../scripts/bench/quality.ts';

const engineOf = (answers: Record<string, string[]>): Engine => ({
  search: (query) => Promise.resolve(answers[query] ?? []),
  close: () => Promise.resolve(),
});

test('means are overall and by kind', async () => {
  const engine = engineOf({ семья: ['a'], дом: ['x', 'b'] });
  const quality = await qualityOf(engine, [
    { q: 'семья', kind: 'exact', relevant: { a: 2 } },
    { q: 'дом', kind: 'exact', relevant: { b: 2 } },
    { q: 'ctvmz', kind: 'layout', relevant: { a: 2 } },
  ]);
  expect(quality.mrr).toBeCloseTo(0.5, 12);
  expect(quality.byKind.exact?.mrr).toBeCloseTo(0.75, 12);
  expect(quality.byKind.layout).toEqual({ ndcg10: 0, recall10: 0, mrr: 0 });
});

const words = [
  { lemma: 'семья', forms: ['семья', 'семей'] },
  { lemma: 'дом', forms: ['дом', 'дома'] },
];

test('there is a document for every form', () => {
  const { documents } = formCorpus(words);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(4);
  expect(documents.flatMap(({ text }) => text)).toContainEqual(expect.stringContaining('семей'));
});

test('a form should find the documents of its own word and no others', async () => {
  const [first = '', second = '', third = ''] = formCorpus(words).documents.map(({ id }) => id);
  const engine = engineOf({ семья: [first, second], семей: [second, third] });
  const { forms, recall, precision } = await formScoresOf(engine, words);
  expect(forms).toBe(4);
  expect(recall).toBeCloseTo((1 + 0.5) / 4, 12);
  expect(precision).toBeCloseTo((1 + 0.5) / 2, 12);
});
