import { describe, expect, test } from 'vitest';
import { meanOf, scoresOf } from '../../../scripts/bench/measures.ts';

const log2 = Math.log2;

describe('one answer', () => {
  test.each([
    ['the best order', ['a', 'b', 'c'], { a: 2, b: 1, c: 1 }, 1, 1, 1],
    ['nothing found', [], { a: 2 }, 0, 0, 0],
    ['nothing relevant found', ['x', 'y'], { a: 2 }, 0, 0, 0],
    ['the only one at the third place', ['x', 'y', 'a'], { a: 2 }, 1 / log2(4), 1, 1 / 3],
    [
      'the better one after the worse',
      ['b', 'a'],
      { a: 2, b: 1 },
      (1 + 3 / log2(3)) / (3 + 1 / log2(3)),
      1,
      1,
    ],
    ['half of the relevant', ['a', 'x'], { a: 1, b: 1 }, 1 / (1 + 1 / log2(3)), 0.5, 1],
    ['judged as not relevant', ['z', 'a'], { a: 1, z: 0 }, 1 / log2(3), 1, 1 / 2],
    ['a page met twice counts once', ['a', 'a', 'b'], { a: 1, b: 1 }, 1, 1, 1],
  ] as const)('%s', (_name, found, judgements, ndcg10, recall10, mrr) => {
    const scores = scoresOf(found, judgements);
    expect(scores.ndcg10).toBeCloseTo(ndcg10, 12);
    expect(scores.recall10).toBeCloseTo(recall10, 12);
    expect(scores.mrr).toBeCloseTo(mrr, 12);
  });

  const fillers = Array.from({ length: 10 }, (_, index) => `x${index}`);

  test('the eleventh counts for the reciprocal rank alone', () => {
    expect(scoresOf([...fillers, 'a'], { a: 2 })).toEqual({
      ndcg10: 0,
      recall10: 0,
      mrr: 1 / 11,
    });
  });

  test('a repeated page does not push the eleventh out', () => {
    expect(scoresOf(['x0', ...fillers.slice(0, 9), 'a'], { a: 2 }).recall10).toBe(1);
  });

  test('with twelve relevant, ten found are the best gain and ten twelfths of them', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `a${index}`);
    const judgements = Object.fromEntries(ids.map((id) => [id, 1]));
    const { ndcg10, recall10 } = scoresOf(ids, judgements);
    expect(ndcg10).toBeCloseTo(1, 12);
    expect(recall10).toBeCloseTo(10 / 12, 12);
  });
});

test('the mean is taken of each measure', () => {
  const mean = meanOf([
    { ndcg10: 1, recall10: 0.5, mrr: 0 },
    { ndcg10: 0, recall10: 1, mrr: 0.5 },
  ]);
  expect(mean).toEqual({ ndcg10: 0.5, recall10: 0.75, mrr: 0.25 });
});
