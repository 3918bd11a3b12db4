import { expect, test } from 'vitest';
import type { Draft } from '../../../src/reader/draft.ts';
import { checkIntegrity } from '../../../src/reader/integrity/check.ts';
import { draft } from './drafts.ts';
import { entry, problemsWith, SOUND, vocabulary } from './entries.ts';
import { unclear } from './machine-words.ts';

/** Problems as `file:line rule`. */
const told = (...drafts: Draft[]) =>
  problemsWith(...drafts).map(({ file, rule, line }) => `${file}:${line} ${rule}`);

/** Line of a field. */
const lineOf = ({ locate }: Draft, path: (string | number)[]) => locate(path, 'value').line;

test('the catalogue of these tests is sound', () => {
  expect(SOUND.flatMap(({ findings }) => findings)).toEqual([]);
  expect(told()).toEqual([]);
});

const figure = { text: 'Семьи', kind: 'fact', claim: 'stated' };
const twoSources = [
  { key: 'tass', url: 'https://tass.ru/1' },
  { key: 'ria', url: 'https://ria.ru/1' },
];
const laureate = { name: 'Лауреат', degree: 'диплом', claim: 'stated' };
const nominations = (...laureates: object[]) => ({ nominations: [{ title: 'Первая', laureates }] });
const figured = '<KeyFigure value="1" label="а" claim="stated" source="tas" />\n';

const broken: [name: string, changed: Draft, path: (string | number)[], rule: string][] = [
  [
    'reference to nothing',
    entry('practices/school', { region: 'ru-ngo' }),
    ['region'],
    'reference',
  ],
  [
    'reference in a list',
    entry('events/forum-2025', { practices: ['school', 'shcool'] }),
    ['practices', 1],
    'reference',
  ],
  [
    'reference in a group',
    entry('events/forum-2025', { place: { region: 'ru-xx' } }),
    ['place', 'region'],
    'reference',
  ],
  [
    'unknown term',
    entry('practices/school', { themes: ['support', 'suport'] }),
    ['themes', 1],
    'term',
  ],
  [
    'remarks of the editors',
    entry('practices/school', { remarks: 'Уточните, с какого года.' }),
    ['remarks'],
    'open-remarks',
  ],
  ['orphan term', vocabulary('themes', ['support', 'unused']), ['terms', 1, 'id'], 'orphan-term'],
  [
    'repeated term',
    vocabulary('themes', ['support', 'support']),
    ['terms', 1, 'id'],
    'duplicate-term',
  ],
  [
    'unknown source',
    entry('practices/school', { reach: [{ ...figure, source: 'tas' }] }),
    ['reach', 0, 'source'],
    'source',
  ],
  [
    'source of another entry',
    entry('practices/school', { verdicts: [{ by: 'Фонд', verdict: 'Да', source: 'ria' }] }),
    ['verdicts', 0, 'source'],
    'source',
  ],
  [
    'unknown source in a list',
    entry('practices/school', { discrepancies: [{ text: 'а', sources: ['tass', 'ria'] }] }),
    ['discrepancies', 0, 'sources', 1],
    'source',
  ],
  [
    'repeated source',
    entry('practices/school', { sources: [twoSources[0], { ...twoSources[1], key: 'tass' }] }),
    ['sources', 1, 'key'],
    'duplicate-source',
  ],
  [
    'number without a source',
    entry('practices/school', { sources: twoSources, reach: [{ ...figure, value: 5 }] }),
    ['reach', 0],
    'figure-source',
  ],
  [
    'change without a source',
    entry('practices/school', { sources: twoSources, outcomes: [{ ...figure, change: '−23 %' }] }),
    ['outcomes', 0],
    'figure-source',
  ],
  [
    'program within itself',
    entry('programs/family', { parent: 'family' }),
    ['parent'],
    'program-cycle',
  ],
  [
    'region beside itself',
    entry('regions/ru-ngr', { neighbors: ['ru-ngr'] }),
    ['neighbors', 0],
    'region-neighbor',
  ],
  ['region under a wrong code', entry('regions/ru-ngr', { iso: 'RU-NVS' }), ['iso'], 'region-code'],
  [
    'region without a link',
    entry('awards/prize', nominations({ ...laureate, kind: 'region' })),
    ['nominations', 0, 'laureates', 0, 'kind'],
    'laureate-link',
  ],
  [
    'practice without a link',
    entry('awards/prize', nominations({ ...laureate, kind: 'practice', region: 'ru-ngr' })),
    ['nominations', 0, 'laureates', 0, 'kind'],
    'laureate-link',
  ],
];

test.each(broken)('%s is told at its own line', (_name, changed, path, rule) => {
  expect(changed.findings).toEqual([]);
  expect(told(changed)).toEqual([`${changed.file}:${lineOf(changed, path)} ${rule}`]);
  expect(unclear(problemsWith(changed))).toEqual([]);
});

const sound: [name: string, changed: Draft][] = [
  [
    'number of an entry with one source',
    entry('practices/school', { reach: [{ ...figure, value: 5 }] }),
  ],
  ['words without a source', entry('practices/school', { sources: twoSources, reach: [figure] })],
  ['person without a link', entry('awards/prize', nominations({ ...laureate, kind: 'person' }))],
  [
    'linked laureate',
    entry('awards/prize', nominations({ ...laureate, kind: 'practice', practice: 'school' })),
  ],
  ['vocabulary that no field refers to', vocabulary('abbreviations', ['kdn'])],
  ['vocabulary of the search alone', vocabulary('synonyms', ['foster-family'])],
  ['source named in the body', entry('practices/school', {}, figured.replace('"tas"', '"tass"'))],
];

test.each(sound)('%s is in order', (_name, changed) => {
  expect(changed.findings).toEqual([]);
  expect(told(changed)).toEqual([]);
});

test('a source that the body names is told at its place in the body', () => {
  const changed = entry('practices/school', {}, figured);
  const [problem] = problemsWith(changed);
  expect(problem).toMatchObject({ rule: 'source', column: 47 });
  expect(problem?.line).toBeGreaterThan(lineOf(changed, ['updated']) + 1);
  expect(problem?.message).toContain('Возможно, вы имели в виду «tass».');
});

test('one id names one entry of the whole catalogue', () => {
  expect(told(entry('programs/school'))).toEqual([
    'practices/school.mdx:1 duplicate-id',
    'programs/school.mdx:1 duplicate-id',
  ]);
  const [problem] = problemsWith(entry('programs/school'), entry('people/school'));
  expect(problem?.message).toContain(
    'programs/school.mdx (программа), people/school.yaml (человек)',
  );
});

test('an entry does not take the address of a page of the site', () => {
  expect(told(entry('practices/compare'))).toEqual(['practices/compare.mdx:1 reserved-id']);
  expect(told(entry('programs/compare'))).toEqual([]);
});

test('a catalogue without vocabularies is told what it lacks', () => {
  const needed = SOUND.filter(({ collection }) => collection === 'vocabularies');
  expect(checkIntegrity([], new Set())).toEqual(
    expect.arrayContaining(
      needed.map(
        ({ file }) =>
          expect.objectContaining({ file, line: 1, rule: 'missing-vocabulary' }) as unknown,
      ),
    ),
  );
});

test('a missing vocabulary is told, and so are its terms', () => {
  const rest = SOUND.filter(({ id }) => id !== 'settings');
  expect(checkIntegrity(rest, new Set())).toMatchObject([
    { file: 'practices/school.mdx', rule: 'term' },
    { file: 'vocabularies/settings.yaml', line: 1, column: 1, rule: 'missing-vocabulary' },
  ]);
});

test('a vocabulary of a name that nothing takes terms from is refused', () => {
  const problems = problemsWith(vocabulary('setings', ['a-b']));
  expect(problems).toMatchObject([
    { file: 'vocabularies/setings.yaml', line: 1, rule: 'unknown-vocabulary' },
  ]);
  expect(problems[0]?.message).toContain('Возможно, вы имели в виду «settings».');
});

test('two regions on one tile are told both', () => {
  const twin = entry('regions/ru-psk', { iso: 'RU-PSK' });
  const told = problemsWith(twin);
  expect(told).toMatchObject([
    { file: 'regions/ru-ngr.yaml', rule: 'region-tile', line: lineOf(twin, ['tile']) },
    { file: 'regions/ru-psk.yaml', rule: 'region-tile' },
  ]);
  expect(told[0]?.message).toContain('regions/ru-psk.yaml');
});

test('programs that contain each other are told both, a program of theirs is not', () => {
  const programs = [
    entry('programs/one', { parent: 'two' }),
    entry('programs/two', { parent: 'one' }),
    entry('programs/three', { parent: 'one' }),
  ];
  expect(problemsWith(...programs)).toMatchObject([
    { file: 'programs/one.mdx', rule: 'program-cycle' },
    { file: 'programs/two.mdx', rule: 'program-cycle' },
  ]);
});

test.each([
  ['region', { region: 'ru-ngo' }, 'Возможно, вы имели в виду «ru-ngr».'],
  ['term', { themes: ['suport'] }, 'Возможно, вы имели в виду «support».'],
])('a mistyped %s gets a suggestion', (_name, fields, suggestion) => {
  expect(problemsWith(entry('practices/school', fields))[0]?.message).toContain(suggestion);
});

test('an entry that cannot be read is not reported missing as well', () => {
  expect(told(draft('title: "', 'regions', 'ru-ngr'))).toEqual([]);
});

test('a vocabulary that cannot be read does not make its terms unknown', () => {
  expect(told(draft('title: "', 'vocabularies', 'themes'))).toEqual([]);
});

test('an entry that breaks its schema still uses its terms', () => {
  const changed = entry('practices/school', { status: 'never' });
  expect(changed.findings).not.toEqual([]);
  expect(told(changed)).toEqual([]);
});
