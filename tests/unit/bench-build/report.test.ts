import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../scripts/bench/build/report.ts';
import type { Result } from '../../../scripts/bench/build/measure.ts';

const resultOf = (seconds: number, peakMemoryMB: number): Result => {
  const measurement = { seconds, cpuSeconds: seconds, peakMemoryMB };
  return {
    cold: measurement,
    unchanged: measurement,
    oneEdit: measurement,
    oneTerm: measurement,
    files: 10,
    bytes: 2048,
  };
};

describe('the report of the build benchmark', () => {
  test('says what share of the time and the memory of others is ours', () => {
    const report = buildReport({
      entries: 300,
      ours: resultOf(10, 400),
      astroMdx: resultOf(40, 1000),
      hugo: null,
    });
    expect(report).toMatch(/Astro и MDX +с нуля +40,0 +0,25 +40,0 +1000 +0,40/);
  });

  test('is silent about one that has no result', () => {
    const ours = resultOf(10, 400);
    expect(buildReport({ entries: 300, ours, astroMdx: null, hugo: null })).not.toMatch(
      /Astro|Hugo/,
    );
  });
});
