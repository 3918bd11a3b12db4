import { expect, test } from 'vitest';
import { parseOptions } from '../../../scripts/bench/options.ts';
import { queries } from '../../../scripts/bench/queries.ts';
import { parseList } from '../../../scripts/bench/yaml-list.ts';

const query = '- q: дом\n  kind: exact\n  relevant:\n    a: 2\n';

test('a file of queries is read', () => {
  expect(parseList(query, queries)).toEqual({
    items: [{ q: 'дом', kind: 'exact', relevant: { a: 2 } }],
    findings: [],
  });
});

test.each([
  ['empty', '', 1],
  ['no list', 'q: дом\n', 1],
  ['no judgements', `${query}- q: семья\n  kind: exact\n`, 5],
  ['a relevance too high', query.replace('2', '9'), 4],
  ['nothing relevant', query.replace('2', '0'), 4],
  ['broken YAML', '- q: дом\n kind: exact\n', 2],
])('%s: told with its line', (_name, text, line) => {
  const { items, findings } = parseList(text, queries);
  expect(items).toEqual([]);
  expect(findings[0]?.line).toBe(line);
});

test.each([
  [[], false, ['quality', 'forms', 'timing']],
  [['--json'], true, ['quality']],
  [['--json', 'quality', 'timing'], true, ['quality', 'timing']],
  [['forms'], false, ['forms']],
])('%j', (args, json, parts) => {
  const options = parseOptions(args);
  expect(options?.json).toBe(json);
  expect([...(options?.parts ?? [])]).toEqual(parts);
});

test.each([[['--wat']], [['speed']], [['--queries']]])('%j makes no sense', (args) => {
  expect(parseOptions(args)).toBeUndefined();
});
