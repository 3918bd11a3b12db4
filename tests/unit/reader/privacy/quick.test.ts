import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../../../src/reader/privacy/quick/needs.ts';
import { mayMatch } from '../../../../src/reader/privacy/quick/quick.ts';

describe('needsOf', () => {
  it.each<[RegExp, string[][]]>([
    [/(?<!\p{L})мам(?:а|ы)\s\d/iu, [['мама 0', 'мамы 0']]],
    [/Семь[яи]?\p{L}*\s?(?=Ёлкин)/u, [['елкин'], ['семья', 'семьи', 'семь']]],
    [/(?:кв\.|дом)\s?\d{2}|\p{Lu}улица/iu, [['кв. 00', 'кв.00', 'дом 00', 'дом00', 'улица']]],
    [/(?:а|\p{Lu})б*/u, []],
    [/[^а]{2}в{3,}г?/u, [['ввв']]],
    [/(?!мимо)(?<name>[3-5])(?:x)?\k<name>/u, [['0', '0x']]],
    [/\p{Lu}\u2116[\s-]/u, [['№ ', '№-']]],
  ])('tells what %s needs', (pattern, needs) => {
    const sorted = (lists: readonly (readonly string[])[]) =>
      lists.map((list) => list.toSorted()).toSorted();
    expect(sorted(needsOf(pattern))).toEqual(sorted(needs));
  });
});

describe('mayMatch', () => {
  const PATTERNS = [
    /(?:мам(?:а|ы|е)|отец|бабушк[аи]) \d{1,2}\s?лет/iu,
    /(?:[Уу]л\.|проспект)\s[А-Я][а-я]{2,5}, ?\d{1,3}-\d{2}/u,
    /(?:тел\.?|моб)[: ]{1,2}(?:\+7|8)(?:[ -]?\d){10}/i,
    /(?:ВИЧ|ДЦП)?\s(?:у|с) [а-яё]+(?:а|у)/iu,
    /№ ?\d+(?:\/\d{1,2})?[а-д]?/u,
    /К(?:упец|ÿ)[\u00B5K]/iu,
    /[ſs]t\d?/iu,
  ];

  it('never misses a text that a pattern matches', () => {
    for (const pattern of PATTERNS) {
      const around = fc.string({ unit: 'grapheme', maxLength: 12 });
      fc.assert(
        fc.property(
          fc.stringMatching(new RegExp(pattern.source, 'u')),
          around,
          around,
          (found, before, after) => {
            for (const form of [found, found.toUpperCase(), found.toLowerCase()]) {
              const text = before + form + after;
              if (pattern.test(text)) expect(mayMatch(pattern, text)).toBe(true);
            }
          },
        ),
        { numRuns: 300 },
      );
    }
  });

  it('takes letters of other alphabets for anything that they fold to', () => {
    expect(mayMatch(/kg/iu, '5 \u212Ag')).toBe(true);
    expect(mayMatch(/st/iu, 'ſt')).toBe(true);
    expect(mayMatch(/вода/iu, '\u1C80ода')).toBe(true);
  });

  it('lets pass what lacks the letters of a pattern', () => {
    expect(mayMatch(/(?<!\p{L})(?:мама|папа)\s\p{Lu}/u, 'Встреча семей в центре')).toBe(false);
  });
});
