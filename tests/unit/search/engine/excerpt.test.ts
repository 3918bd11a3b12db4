import { expect, test } from 'vitest';
import { createMatcher, excerptOf, markedPieces } from '../../../../src/search/engine/excerpt.ts';
import { knownTerm, unknownTerm, type Term } from '../../../../src/search/engine/term.ts';
import type { Piece } from '../../../../src/search/engine/answer.ts';
import { keyOf } from '../../../../src/search/language/key.ts';

const term = (text: string): Term => knownTerm(text, keyOf(text));
const beginning = (text: string): Term => ({ ...unknownTerm(text), keys: [`${text}омственн`] });
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each([
  ['other forms', [term('семья')], 'В семье и о семьях', 'В [семье] и о [семьях]'],
  ['both spellings of ё', [term('ребенок')], 'Нет ребёнка', 'Нет [ребёнка]'],
  [
    'words that begin so',
    [beginning('межвед')],
    'Межведомственный совет',
    '[Межведомственный] совет',
  ],
  ['nothing else', [term('опека')], 'Опекун <b>и</b> суд', 'Опекун <b>и</b> суд'],
  ['an empty text', [term('опека')], '', ''],
])('marks %s', (_name, terms, text, marked) => {
  expect(shown(markedPieces(text, createMatcher(terms, [])))).toBe(marked);
});

test('marks a phrase that means the same, whole and nowhere else', () => {
  const phrases = [[keyOf('роддом')], [keyOf('родильный'), keyOf('дом')]];
  const matcher = createMatcher([term('роддом')], [{ start: 0, end: 1, group: 0, phrases }]);
  const text = 'Родильный дом и родной дом';
  expect(shown(markedPieces(text, matcher))).toBe('[Родильный] [дом] и родной дом');
});

test('quotes the paragraph that answers most of the query', () => {
  const matcher = createMatcher([term('мать'), term('роддом')], []);
  const paragraphs = ['О программе.', 'Матери помогают.', 'Мать в роддоме не одна.'];
  expect(shown(excerptOf(paragraphs, matcher))).toBe('[Мать] в [роддоме] не одна.');
});

test('quotes the beginning when nothing answers', () => {
  expect(shown(excerptOf(['Первый.', 'Второй.'], createMatcher([], [])))).toBe('Первый.');
});

test('cuts a long paragraph between words around what answers', () => {
  const text = `${'слово '.repeat(100)}опека ${'слово '.repeat(100)}`.trim();
  const quoted = shown(excerptOf([text], createMatcher([term('опека')], [])));
  expect(quoted).toMatch(/^… слово (?:слово )*\[опека\] (?:слово )*слово …$/);
  expect(quoted.length).toBeLessThan(240);
});
