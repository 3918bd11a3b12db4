import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/paths.ts';
import { parseAtBuild } from '../../../src/reader/body/build-parser.ts';
import { judgeBody } from '../../../src/reader/body/judge.ts';
import { isAllowedImage, isAllowedLink } from '../../../src/reader/body/links.ts';
import type { Segment } from '../../../src/reader/body/segment.ts';
import { mend } from '../../../src/reader/mend.ts';
import { gate } from '../../../src/reader/text/gate.ts';
import { harmIn } from '../../hostile/harm.ts';
import { hostileAddresses } from '../../fixtures/hostile/links.ts';
import { withBody, withField } from '../../fixtures/hostile/hostile.ts';
import { anyText, markup, mutated, mutation, RUNS, yamlText } from './arbitraries.ts';
import { draft } from './drafts.ts';

/** Processor time that one input may take, milliseconds: the machine may be busy, the program may not. */
const CPU_MAX = 1000;

/** What some work came to, with the processor time it took, milliseconds. */
function timed<Result>(work: () => Result): { result: Result; time: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, time: (user + system) / 1000 };
}

/**
 * Runs over one input; fails when it takes longer than any input may.
 * What is slow once is run again: a hang comes back, the first loading of dictionaries does not.
 */
function inTime<Result>(work: () => Result): Result {
  const { result, time } = timed(work);
  if (time >= CPU_MAX) expect(timed(work).time).toBeLessThan(CPU_MAX);
  return result;
}

const htmlOf = (segment: Segment): string => {
  if ('html' in segment) return segment.html;
  return 'children' in segment ? segment.children.map(htmlOf).join('') : '';
};

/** Judges a file and proves that what it lets through is harmless. */
function judged(bytes: Uint8Array): void {
  const { findings } = inTime(() => draft(bytes));
  for (const { line, column, message } of findings) {
    expect(line > 0 && column > 0).toBe(true);
    expect(message).toMatch(/[а-яё]{3}/);
  }
  const { body } = gate(bytes, 'mdx');
  if (body === undefined || findings.some(({ level }) => level === 'error')) return;
  expect(harmIn(judgeBody(body, parseAtBuild).segments.map(htmlOf).join(''))).toEqual([]);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('any bytes are judged', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), judged), RUNS);
});

test('any body is judged, and what passes is harmless', () => {
  fc.assert(
    fc.property(markup, (body) => {
      judged(bytesOf(withBody(body)));
    }),
    { ...RUNS, numRuns: 600 },
  );
});

test('any data are judged', () => {
  fc.assert(
    fc.property(yamlText, (data) => {
      judged(bytesOf(withField(data)));
    }),
    { ...RUNS, numRuns: 600 },
  );
});

const entries = globSync('content/{practices,events}/*.mdx', { cwd: root })
  .toSorted()
  .slice(0, 12)
  .map((file) => readFileSync(path.join(root, file), 'utf8'));

test('entries of the catalogue with slips in them are judged', () => {
  const changed = fc.tuple(
    fc.constantFrom(...entries),
    fc.array(mutation, { minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(changed, ([text, changes]) => {
      judged(bytesOf(mutated(text, changes)));
    }),
    { ...RUNS, numRuns: 150 },
  );
});

const address = fc.oneof(
  fc.constantFrom(...hostileAddresses),
  fc
    .tuple(
      fc.constantFrom(
        '',
        'https://',
        'HTTPS://',
        'https:',
        '//',
        '/',
        '/\\',
        'javascript:',
        'mailto:',
        'tel:',
        '#',
        'data:',
      ),
      anyText,
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom(
        ...hostileAddresses,
        'https://example.org/',
        '/practices/',
        'mailto:a@example.org',
      ),
      fc.array(mutation, { maxLength: 3 }),
    )
    .map(([one, changes]) => mutated(one, changes)),
);

test('an address that is allowed leads to the web, to a mail, to a phone or stays at home', () => {
  const home = 'https://portal.example';
  fc.assert(
    fc.property(address, (one) => {
      if (!inTime(() => isAllowedLink(one))) return;
      const found = new URL(one, `${home}/practices/a/`);
      expect(['https:', 'mailto:', 'tel:']).toContain(found.protocol);
      expect([found.username, found.password]).toEqual(['', '']);
      const isOwn = /^[/#]/.test(one);
      expect(found.origin === home).toBe(isOwn);
      if (!isOwn && found.protocol === 'https:') expect(one).toMatch(/^https:\/\//i);
    }),
    { ...RUNS, numRuns: 3000 },
  );
});

test('a picture that is allowed lies in the folder of uploads', () => {
  fc.assert(
    fc.property(address, (one) => {
      if (isAllowedImage(one))
        expect(new URL(one, 'https://portal.example').href).toBe(`https://portal.example${one}`);
    }),
    RUNS,
  );
});

test('mending twice is mending once', () => {
  const file = fc.oneof(markup.map(withBody), yamlText.map(withField), anyText);
  fc.assert(
    fc.property(file, (text) => {
      const once = inTime(() => mend(text, 'mdx', parseAtBuild)).text;
      expect(mend(once, 'mdx', parseAtBuild).text).toBe(once);
    }),
    { ...RUNS, numRuns: 600 },
  );
});
