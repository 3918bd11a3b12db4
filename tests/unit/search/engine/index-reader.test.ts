import { expect, test } from 'vitest';
import type { Manifest, Posting, Shard } from '../../../../src/search/engine/format.ts';
import { openIndex } from '../../../../src/search/engine/index-reader.ts';
import { shardsOf } from '../../../../src/search/index/shards.ts';

const keys = Array.from({ length: 3000 }, (_, number) => `слово${number}`);
const postings = new Map(
  ['constructor', ...keys].map((key, number): [string, Posting] => [key, [[number, 2], '19']]),
);
const { shards, starts } = shardsOf(postings);
const manifest: Manifest = {
  version: 'v1',
  size: 4000,
  types: [
    ['practices', 10],
    ['events', 4000],
  ],
  words: starts,
  pairs: [],
  priors: '0'.repeat(4000),
  facets: {},
  synonyms: [],
};

function opened() {
  const loaded: string[] = [];
  const reader = openIndex((file) => {
    loaded.push(file);
    const shard: Shard | undefined = shards[Number(/words\/(\d+)/.exec(file)?.[1])];
    return Promise.resolve(file === 'index.json' ? manifest : shard);
  });
  return { loaded, reader };
}

test('postings are cut into several files', () => {
  expect(shards.length).toBeGreaterThan(5);
  expect(shards.flatMap((shard) => Object.keys(shard)).sort()).toEqual([...postings.keys()].sort());
});

test('every key is found in the file where it is', async () => {
  const index = await opened().reader;
  for (const key of postings.keys()) expect(await index.word(key)).toBeDefined();
});

test.each(['слов', 'слово', 'слово3000', 'яблоко', 'toString', '__proto__', ''])(
  'no page has «%s»',
  async (key) => {
    const index = await opened().reader;
    expect(await index.word(key)).toBeUndefined();
  },
);

test('rows come from their differences, levels from their digits', async () => {
  const index = await opened().reader;
  expect(await index.word('constructor')).toEqual({ rows: [0, 2], levels: [1, 9] });
});

test('a file is loaded once', async () => {
  const { loaded, reader } = opened();
  const index = await reader;
  await Promise.all([index.word('слово1'), index.word('слово1')]);
  expect(loaded).toHaveLength(2);
});

test('a file that failed is asked for again', async () => {
  let failures = 1;
  const index = await openIndex((file) => {
    if (file !== 'index.json' && failures-- > 0) return Promise.reject(new Error('offline'));
    return Promise.resolve(file === 'index.json' ? manifest : shards[0]);
  });
  await expect(index.word('constructor')).rejects.toThrow('offline');
  expect(await index.word('constructor')).toBeDefined();
});

test.each([
  [0, 'practices'],
  [9, 'practices'],
  [10, 'events'],
])('row %i is of %s', async (row, type) => {
  const index = await opened().reader;
  expect(index.typeOf(row)).toBe(type);
});

test('a beginning stands for the keys that begin so', async () => {
  const index = await opened().reader;
  const found = await index.beginning('слово299', 20);
  expect(found.sort()).toEqual(['слово299', ...keys.filter((key) => /^слово299\d$/.test(key))]);
});
