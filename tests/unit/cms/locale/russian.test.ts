import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { collections } from '../../../../src/schema/collections.ts';
import { russian } from '../../../../src/cms/locale/russian.ts';

interface Phrases {
  [key: string]: string | Phrases;
}

interface Polyglot {
  t: (key: string, values?: Record<string, unknown>) => string;
}

const require = createRequire(import.meta.url);
const english = (require('decap-cms-locales/dist/esm/en/index.js') as { default: Phrases }).default;
const PolyglotOfDecap = require('node-polyglot') as new (options: {
  locale: string;
  phrases: Phrases;
}) => Polyglot;

/** Phrases by their full keys. */
const flat = (phrases: Phrases, above = ''): [string, string][] =>
  Object.entries(phrases).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value]] : flat(value, `${above}${key}.`),
  );

const originals = new Map(flat(english));
const translations = flat(russian);
const polyglot = new PolyglotOfDecap({ locale: 'ru', phrases: russian });

/** Names of services and keys on a keyboard have no Russian spelling; letters of a date are its format. */
const LATIN_ALLOWED =
  /Netlify Identity|Git Gateway|GitHub|GitLab|Gitea|Forgejo|Azure|Bitbucket|Ctrl\+Enter|DD\.MM\.YYYY/gu;

const parameters = (phrase: string) => [
  ...new Set([...phrase.matchAll(/%\{(\w+)\}/gu)].map(([, name]) => name)),
];

test('every phrase of Decap has its Russian, and nothing else is there', () => {
  expect(originals.size).toBeGreaterThan(200);
  expect(translations.map(([key]) => key).sort()).toEqual([...originals.keys()].sort());
});

describe('no phrase', () => {
  const faulty = (isFaulty: (phrase: string, original: string) => boolean) =>
    translations.filter(([key, phrase]) => isFaulty(phrase, originals.get(key) ?? ''));

  test('has English words', () => {
    const words = (phrase: string) => phrase.replace(/%\{\w+\}/gu, '').replace(LATIN_ALLOWED, '');
    expect(faulty((phrase) => /[a-z]/iu.test(words(phrase)))).toEqual([]);
  });

  test('is typeset as English', () => {
    expect(faulty((phrase) => /\.\.\.|["'＋]| {2}/u.test(phrase))).toEqual([]);
  });

  test('asks for a value that Decap does not give', () => {
    expect(
      faulty((phrase, original) =>
        parameters(phrase).some((name) => !parameters(original).includes(name)),
      ),
    ).toEqual([]);
  });

  test('has lines where Decap expects none, or the other way round', () => {
    const lines = (phrase: string) => phrase.split('\n').length;
    expect(faulty((phrase, original) => lines(phrase) !== lines(original))).toEqual([]);
  });
});

test('a value is lost only where it is English or a technical name', () => {
  const lost = translations.filter(
    ([key, phrase]) => parameters(phrase).length < parameters(originals.get(key) ?? '').length,
  );
  expect(lost.map(([key]) => key)).toEqual([
    'editor.editorControl.field.widgetLabel',
    'editor.editorWidgets.datetime.setToNow',
  ]);
});

describe('plurals', () => {
  test.each([
    [0, '0 записей'],
    [1, '1 запись'],
    [2, '2 записи'],
    [5, '5 записей'],
    [11, '11 записей'],
    [12, '12 записей'],
    [21, '21 запись'],
    [102, '102 записи'],
    [112, '112 записей'],
  ])('%i', (count, text) => {
    expect(polyglot.t('workflow.workflowList.currentEntries', { smart_count: count })).toBe(text);
  });

  test.each([
    [1, '1 запись ждёт проверки, одобрено: 3.'],
    [3, '3 записи ждут проверки, одобрено: 3.'],
    [7, '7 записей ждут проверки, одобрено: 3.'],
  ])('%i on the board', (count, text) => {
    const values = { smart_count: count, readyCount: 3 };
    expect(polyglot.t('workflow.workflow.description', values)).toBe(text);
  });

  test('every phrase with forms has three of them', () => {
    const withForms = translations.filter(([, phrase]) => phrase.includes('smart_count'));
    expect(withForms).not.toHaveLength(0);
    for (const [, phrase] of withForms) expect(phrase.split(' |||| ')).toHaveLength(3);
  });
});

test('the button that adds an entry reads right for every section', () => {
  for (const { label } of Object.values(collections)) {
    const text = polyglot.t('collection.collectionTop.newButton', { collectionLabel: label });
    expect(text).toBe(`Добавить: ${label}`);
  }
});
