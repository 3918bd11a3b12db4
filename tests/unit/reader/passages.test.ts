import { describe, expect, test } from 'vitest';
import { parseInBrowser } from '../../../src/reader/body/browser-parser.ts';
import { parseAtBuild } from '../../../src/reader/body/build-parser.ts';
import { locator, readYaml } from '../../../src/reader/data/yaml.ts';
import { bodyPassages } from '../../../src/reader/passages/body.ts';
import { dataPassages } from '../../../src/reader/passages/data.ts';
import type { Passage } from '../../../src/reader/passages/passage.ts';
import { plainPassages } from '../../../src/reader/passages/plain.ts';
import { practice } from '../../../src/schema/practice.ts';

/** Texts with the places of their letter «ж», line and column. */
const told = (passages: readonly Passage[]) =>
  passages.map(({ text, kind, at }) => {
    const { line, column } = at(text.indexOf('ж'));
    return [kind, text, text.includes('ж') ? `${line}:${column}` : ''];
  });

describe.each([
  ['build', parseAtBuild],
  ['browser', parseInBrowser],
])('texts of prose with the parser of the %s', (_name, parse) => {
  test.each([
    ['Текст жив.', [['paragraph', 'Текст жив.', '1:7']]],
    ['а\nб ж', [['paragraph', 'а\nб ж', '2:3']]],
    ['**а** [бв](/practices/) ж', [['paragraph', 'а бв ж', '1:25']]],
    ['&laquo;а&raquo; ж', [['paragraph', '«а» ж', '1:17']]],
    ['## ж', [['heading', 'ж', '1:4']]],
    [
      '- а\n- ж',
      [
        ['paragraph', 'а', ''],
        ['paragraph', 'ж', '2:3'],
      ],
    ],
    [
      '- а\n  - ж',
      [
        ['paragraph', 'а\n', ''],
        ['paragraph', 'ж', '2:5'],
      ],
    ],
    [
      '> а\n>\n> ж',
      [
        ['paragraph', 'а', ''],
        ['paragraph', 'ж', '3:3'],
      ],
    ],
    [
      '| а | б |\n|--|--|\n| в | ж |',
      [
        ['row', 'а | б', ''],
        ['row', 'в | ж', '3:7'],
      ],
    ],
    [
      '<Note title="а" text="бж" />',
      [
        ['insertion', 'бж', '1:24'],
        ['insertion', 'а', ''],
      ],
    ],
    ['![ж](/uploads/a.png)', [['paragraph', 'ж', '1:3']]],
    ['***', []],
  ])('%j', (body, expected) => {
    const tree = parse(body);
    if ('unreadable' in tree) throw new Error('unreadable');
    expect(told(bodyPassages(tree, body))).toEqual(expected);
  });
});

test.each([
  ['goal: ж', '1:7'],
  ['goal: "а \\" ж"', '1:13'],
  ["goal: 'а '' ж'", '1:13'],
  ['goal: а\n  б ж', '2:5'],
  ['goal: |\n  а\n  б ж', '3:5'],
  ['steps:\n  - what: а ж', '2:13'],
])('texts of fields: %j', (yaml, place) => {
  const passages = dataPassages(practice, readYaml(yaml).value, yaml, locator(yaml));
  expect(told(passages).map(([kind, , at]) => [kind, at])).toEqual([['field', place]]);
});

test('fields that hold no language are no texts', () => {
  const yaml = 'region: ru-ngr\nstarted: "2025"\nsources:\n  - url: https://tass.ru/1';
  expect(dataPassages(practice, readYaml(yaml).value, yaml, locator(yaml))).toEqual([]);
});

test('every line of free text is a text', () => {
  expect(told(plainPassages('а\n\n  б ж\n'))).toEqual([
    ['paragraph', 'а', ''],
    ['paragraph', '  б ж', '3:5'],
  ]);
});
