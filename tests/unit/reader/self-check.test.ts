import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/reader/catalogue.ts';
import { collectionOf } from '../../../src/reader/self-check/collection-of.ts';
import { judge as judgeAny } from '../../../src/reader/self-check/judge.ts';
import { judgeEntry } from '../../../src/reader/self-check/judge-entry.ts';
import { judgePlain } from '../../../src/reader/self-check/judge-plain.ts';
import { knownOf, type Known } from '../../../src/reader/self-check/known.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';
import { withBody, withField } from '../../fixtures/hostile/hostile.ts';

const known: Known = {
  ids: { regions: ['ru-ngr'], organizations: ['center', 'fund'], practices: ['school', 'draft'] },
  terms: { themes: ['family-support'], 'target-groups': ['birth-parents'] },
  abbreviations: ['КЦСОН'],
  uploads: ['/uploads/plan.pdf'],
  reachable: ['center'],
};

const file = { collection: 'practices', id: 'draft', file: 'practices/draft.mdx' } as const;
const judge = (text: string) => judgeEntry(file, text, known);
const rules = (found: readonly { rule: string }[]) => found.map(({ rule }) => rule);

test('a sound draft has nothing to mend', () => {
  expect(judge(withBody('Текст.'))).toMatchObject({ findings: [], advice: [] });
});

test.each([
  ['raw HTML', withBody('<b>Текст</b>.'), 'raw-html', 16],
  ['an unknown field', withField('color: red'), 'unknown-field', 2],
  ['an unknown region', withBody('').replace('ru-ngr', 'ru-nqr'), 'reference', 5],
  ['an unknown term', withBody('').replace('family-support', 'family-suport'), 'term', 7],
  ['a dead link', withBody('[Школа](/practices/none/)'), 'links', 16],
  ['a missing upload', withBody('[План](/uploads/none.pdf)'), 'links', 16],
  ['an unknown abbreviation', withBody('Ведёт ОППН.'), 'abbreviation', 16],
  ['a claim without figures', withBody('Число отказов снизилось.'), 'claim-without-data', 16],
  ['an unknown source', withField('cost: { amount: 5, per: год, source: none }'), 'source', 2],
])('%s is found as the check finds it', (_name, text, rule, line) => {
  expect(judge(text).findings).toMatchObject([{ rule, line }]);
});

test.each([
  ['a known abbreviation', withBody('Ведёт КЦСОН.')],
  ['a link to an entry and to a place on its page', withBody('[Школа](/practices/school/#text-а)')],
  ['a link to an upload', withBody('[План](/uploads/plan.pdf)')],
  ['a link to a term', withBody('[Тема](/themes/family-support/)')],
])('%s is in order', (_name, text) => {
  expect(judge(text).findings).toEqual([]);
});

describe('advice', () => {
  const figure = 'reach: [{ text: Семьи, value: 5, kind: fact, claim: stated';

  test.each([
    ['a figure without a period', withField(`${figure} }]`), 'figure-period', 2],
    ['a number without a time', withBody('Клуб помог 30 семьям.'), 'number-in-text', 16],
    ['a share without a time', withBody('Вернулись 40 % детей.'), 'number-in-text', 16],
  ])('%s', (_name, text, rule, line) => {
    expect(judge(text).advice).toMatchObject([{ rule, line, level: 'warning' }]);
    expect(judge(text).findings).toEqual([]);
  });

  test.each([
    ['a figure with a period', withField(`${figure}, period: 2025 год }]`)],
    ['a figure with a note', withField(`${figure}, note: когда, не сказано }]`)],
    ['a number with a year', withBody('В 2025 году клуб помог 30 семьям.')],
    ['a rule', withBody('В группе до 12 человек.')],
    ['another number', withBody('Нужны 3 кабинета и 2 машины.')],
    ['a row of a table', withBody('| Семьи |\n|--|\n| 30 семей |')],
  ])('none on %s', (_name, text) => {
    expect(judge(text).advice).toEqual([]);
  });
});

describe('completeness', () => {
  const owner = (id: string) => withField(`organizations: [{ organization: ${id}, role: owner }]`);
  const asks = (text: string) => judge(text).completeness?.missing.map(({ field }) => field);

  test('whom to ask is known when the organization that runs it is', () => {
    expect(asks(owner('center'))).not.toContain('contacts');
    expect(asks(owner('fund'))).toContain('contacts');
  });

  test('a draft that cannot be read is empty', () => {
    expect(judge('---\ntitle: "а\n---\n').completeness?.percent).toBe(0);
  });

  test('other entries have none', () => {
    const event = { collection: 'events', id: 'draft', file: 'events/draft.mdx' } as const;
    expect(judgeEntry(event, withBody(''), known)).not.toHaveProperty('completeness');
  });
});

test('free text is judged by its language', () => {
  const text = 'Ведёт ОППН.\n\nЧисло отказов снизилось. Помогли 30 семьям.\nЗна\u200Bк.';
  const { findings, advice } = judgePlain(text, known);
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
    ['abbreviation', 1],
    ['claim-without-data', 3],
    ['hidden-character', 4],
  ]);
  expect(rules(advice)).toEqual(['number-in-text']);
});

test.each<[string, string, CollectionName | undefined]>([
  ['a practice', withBody(''), 'practices'],
  ['a half-filled practice', '---\ntitle: А\nsteps: []\nregion: ru-ngr\n---\n', 'practices'],
  ['a draft with a title alone', '---\ntitle: А\n---\n', 'practices'],
  ['an event', '---\ntitle: А\nstart: "2025"\ndatePrecision: year\nformat: onsite\n---', 'events'],
  ['an organization', 'title: А\nkind: ngo\nshortName: Б\n', 'organizations'],
  ['free text', 'Мы открыли клуб.\n\nВ нём: книги и чай.', undefined],
  ['a mail', 'Subject: клуб\n\nЗдравствуйте!', undefined],
  ['nothing', '', undefined],
])('%s is recognized', (_name, text, collection) => {
  expect(collectionOf(text)).toBe(collection);
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  ['', withBody('Текст.'), 'практика', []],
  ['school.mdx', withBody('<b>а</b>'), 'практика', ['raw-html']],
  ['notes.txt', 'Ведёт ОППН.', 'свободный текст', ['abbreviation']],
  ['plan.pdf', 'не документ', 'файл к записи', ['upload-content']],
])('%s is judged as what it is', async (name, text, as, broken) => {
  const report = await judgeAny({ name, bytes: bytesOf(text) }, known);
  expect(report.as).toBe(as);
  expect(rules(report.findings)).toEqual(broken);
});

test('a finding brings the title and the page of its rule', async () => {
  const { findings } = await judgeAny({ name: '', bytes: bytesOf('Ведёт ОППН.') }, known);
  expect(findings).toMatchObject([
    { title: 'Сокращение без пояснения', address: '/submit/rules/abbreviation/' },
  ]);
});

// The whole catalogue is read first, which takes its time on a busy machine.
test('the self-check says of an entry what the check says', { timeout: 90_000 }, async () => {
  const { entries, problems } = await readCatalogue('content');
  const all = knownOf(entries, []);
  const broken = new Set(problems.map(({ file: path }) => path));
  // Every tenth of them, to be done in seconds.
  const judged = entries.filter(({ file: path }, place) => broken.has(path) || place % 10 === 0);
  const told = judged.flatMap(({ collection, id, file: path }) =>
    judgeEntry(
      { collection, id, file: path },
      readFileSync(`content/${path}`, 'utf8'),
      all,
    ).findings.map(({ rule, line, column }) => ({ file: path, rule, line, column })),
  );
  expect(judged.length).toBeGreaterThan(30);
  expect(told).toEqual(
    problems.map(({ file: path, rule, line, column }) => ({ file: path, rule, line, column })),
  );
});
