import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../scripts/bench/build/options.ts';

const common = { json: false, keep: false, folder: '' };

describe('the command line of the build benchmark', () => {
  test.each([
    [['--entries', '300'], { ...common, mode: 'compare', entries: [300] }],
    [['--entries', '300', '--json'], { ...common, mode: 'compare', entries: [300], json: true }],
    [['--growth'], { ...common, mode: 'growth', entries: [100, 1000, 10_000, 30_000] }],
    [['--growth', '--entries', '100,200'], { ...common, mode: 'growth', entries: [100, 200] }],
    [
      ['--entries', '99', '--write', 'there'],
      { ...common, mode: 'write', entries: [99], folder: 'there' },
    ],
    [['--weigh', 'dist'], { ...common, mode: 'weigh', entries: [], folder: 'dist' }],
  ])('%j is understood', (args, options) => {
    expect(parseOptions(args)).toEqual(options);
  });

  test.each([
    [[]],
    [['--entries', 'many']],
    [['--entries', '3']],
    [['--entries', '100,200']],
    [['--entries', '100', '--growth', '--write', 'there']],
    [['--weigh', 'dist', '--entries', '100']],
    [['--unknown']],
  ])('%j is not', (args) => {
    expect(parseOptions(args)).toBeUndefined();
  });
});
