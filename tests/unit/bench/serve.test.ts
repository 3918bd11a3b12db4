import { expect, test } from 'vitest';
import { parseOptions } from '../../../scripts/bench/serve/options.ts';
import { reportOf } from '../../../scripts/bench/serve/report.ts';
import { dist } from '../../../scripts/lib/paths.ts';

test.each([
  ['', { seconds: 60, connections: 200, site: dist, json: false }],
  [
    '--seconds 5 --json --site out',
    { seconds: 5, connections: 200, site: '/here/out', json: true },
  ],
  ['--connections 0', undefined],
  ['--seconds soon', undefined],
  ['out', undefined],
])('options: %s', (line, expected) => {
  expect(parseOptions(line.split(' ').filter(Boolean), '/here')).toEqual(expected);
});

test('the report compares', () => {
  const load = { p50: 1.26, p99: 20, max: 31.4, megabytesPerSecond: 60, errors: 0 };
  const report = reportOf({
    seconds: 60,
    connections: 200,
    pages: 1,
    meanBytes: 5723.6,
    site: { ...load, requestsPerSecond: 9000 },
    oneFile: { ...load, requestsPerSecond: 20_000.4 },
  });
  expect(report).toContain('1\u00a0страница, в среднем 5724\u00a0байта');
  expect(report).toMatch(/портал +9000 +1,3 +20 +31,4 +60 +0/);
  expect(report).toContain('0,45');
});
