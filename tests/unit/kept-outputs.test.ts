import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { nameOfRead, readNamed } from '../../src/catalogue/reads/read.ts';
import { keptOutputs, noteRead } from '../../src/kept-outputs.ts';

let log = '';
let world: Record<string, unknown> = {};

beforeEach(() => {
  log = path.join(mkdtempSync(path.join(tmpdir(), 'kept-')), 'deep', 'log.jsonl');
  world = { a: 1, b: 2 };
});

const open = (made = 'code') => keptOutputs(log, made, (read) => world[nameOfRead(read)]);

/** Makes an output that reads these things; answers its stamp. */
async function make(name: string, reads: string[], { given = '', made = 'code' } = {}) {
  const outputs = open(made);
  const stamp = outputs.stampOf(name, given);
  await outputs.make(name, async () => {
    await Promise.resolve();
    reads.map(readNamed).forEach(noteRead);
  });
  return stamp;
}

describe('keptOutputs', () => {
  it('gives the stamp of the last making while what was read is the same', async () => {
    const stamp = await make('page', ['a']);
    world.b = 3;
    expect(open().stampOf('page', '')).toBe(stamp);
    world.a = 2;
    expect(open().stampOf('page', '')).not.toBe(stamp);
  });

  it.each<[string, () => void, { given?: string; made?: string }]>([
    ['what it was given has changed', () => undefined, { given: 'other' }],
    ['the code has changed', () => undefined, { made: 'other code' }],
    ['what it read is gone', () => delete world.a, {}],
    [
      'the log is damaged',
      () => {
        appendFileSync(log, '["page", "for');
      },
      {},
    ],
    [
      'a letter of the log has changed',
      () => {
        writeFileSync(log, readFileSync(log, 'utf8').replace('"a"', '"b"'));
      },
      {},
    ],
    [
      'the log is empty',
      () => {
        writeFileSync(log, '');
      },
      {},
    ],
  ])('gives a new stamp when %s', async (_reason, change, { given = '', made = 'code' }) => {
    const stamp = await make('page', ['a']);
    change();
    expect(open(made).stampOf('page', given)).not.toBe(stamp);
  });

  it('never gives a stamp again after another making', async () => {
    const first = await make('page', ['a']);
    world.a = 2;
    await make('page', ['a']);
    world.a = 1;
    expect(open().stampOf('page', '')).not.toBe(first);
  });

  it('tells apart what is read for outputs made at the same time', async () => {
    const outputs = open();
    const stamps = ['one', 'two'].map((name) => outputs.stampOf(name, ''));
    await Promise.all([
      outputs.make('one', async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        noteRead(readNamed('a'));
      }),
      outputs.make('two', async () => {
        await Promise.resolve();
        noteRead(readNamed('b'));
      }),
    ]);
    world.b = 3;
    const now = open();
    expect(now.stampOf('one', '')).toBe(stamps[0]);
    expect(now.stampOf('two', '')).not.toBe(stamps[1]);
  });

  it('forgets what was made over and over', async () => {
    for (let round = 0; round < 60; round += 1) {
      world.a = round;
      await make('page', ['a']);
    }
    expect(readFileSync(log, 'utf8').split('\n').length).toBeLessThan(40);
    expect(open().stampOf('page', '')).toBe(open().stampOf('page', ''));
  });

  it('makes an output that nobody asked the stamp of', async () => {
    expect(await open().make('page', () => Promise.resolve('made'))).toBe('made');
  });
});
