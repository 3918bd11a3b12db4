import { expect, test } from 'vitest';
import { replaceSessions } from '../../../../src/imports/program/replace-sessions.ts';

const sessions = [{ title: 'Доклад', type: 'talk' as const, start: '2025-09-24T10:00' }];
const block = `sessions:\n  - title: Доклад\n    type: talk\n    start: '2025-09-24T10:00'\n`;

test.each([
  [
    'in their place',
    'title: А\nsessions:\n  - type: visit\nstatus: held\n',
    `title: А\n${block}status: held\n`,
  ],
  ['at the end', 'title: А\nsessions:\n  - type: visit\n', `title: А\n${block}`],
  ['before what follows them', 'title: А\nstatus: held\n', `title: А\n${block}status: held\n`],
  ['after all, when nothing follows', 'title: А\n', `title: А\n${block}`],
  [
    'beside a text that has such words',
    'title: А\nsummary: |\n  sessions:\n   - x\nstatus: held\n',
    `title: А\nsummary: |\n  sessions:\n   - x\n${block}status: held\n`,
  ],
])('sessions stand %s', (_where, before, after) => {
  const body = '\n## Текст\n\nsessions: нет\n';
  expect(replaceSessions(`---\n${before}---\n${body}`, sessions)).toBe(`---\n${after}---\n${body}`);
});

test('ends of lines stay what they are', () => {
  const text = '---\r\ntitle: А\r\nstatus: held\r\n---\r\n';
  const expected = `---\r\ntitle: А\r\n${block.replaceAll('\n', '\r\n')}status: held\r\n---\r\n`;
  expect(replaceSessions(text, sessions)).toBe(expected);
});
