import { expect, test } from 'vitest';
import { contentLines, textValue } from '../../../../src/exports/calendar/content-lines.ts';

test.each([
  ['comma, semicolon and backslash', 'а, б; в\\г', 'а\\, б\\; в\\\\г'],
  ['line breaks of every kind', 'а\r\nб\rв\nг\u2028д', 'а\\nб\\nв\\nг\\nд'],
  [
    'an injected property',
    'Форум\r\nATTACH:https://example.org/',
    'Форум\\nATTACH:https://example.org/',
  ],
  ['a written-out break', 'а\\nб', 'а\\\\nб'],
  ['a turned text', 'Школа \u202Egnp.exe', 'Школа gnp.exe'],
  ['controls and half a character', 'а\u0000\u0007\uD83Dб', 'аб'],
])('%s in a text value', (_name, text, value) => {
  expect(textValue(text)).toBe(value);
});

const octets = (line: string) => new TextEncoder().encode(line).length;

test.each([
  ['Latin', 'x'.repeat(75), 1],
  ['Latin, one too many', 'x'.repeat(76), 2],
  ['Cyrillic', `SUMMARY:${'ё'.repeat(400)}`, 11],
  ['four octets each', '👪'.repeat(60), 4],
])('%s is folded at 75 octets without cutting a character', (_name, line, count) => {
  const file = contentLines([line]);
  expect(file.endsWith('\r\n')).toBe(true);
  const pieces = file.slice(0, -2).split('\r\n');
  expect(pieces).toHaveLength(count);
  expect(pieces.filter((piece) => octets(piece) > 75)).toEqual([]);
  expect(file.isWellFormed()).toBe(true);
  expect(file.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
});
