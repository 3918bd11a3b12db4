import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../src/catalogue/brief.ts';
import { coverageOf, namedBy } from '../../../src/catalogue/fit/coverage.ts';
import { byFit, fit, groupOf } from '../../../src/catalogue/fit/fit.ts';
import {
  isAnswered,
  readNeeds,
  unreadNumbers,
  type Needs,
} from '../../../src/catalogue/fit/needs.ts';
import { roleOf, rolesOf } from '../../../src/catalogue/fit/roles.ts';

const terms = {
  'territory-kinds': { rural: 'Село', 'large-city': 'Город', 'whole-region': 'Весь регион' },
  'target-groups': { families: 'Семьи', orphans: 'Сироты' },
  situations: { refusal: 'Отказ', violence: 'Насилие' },
};
const silent: Brief = {
  id: 'one',
  title: 'Практика',
  summary: 'Кратко.',
  where: 'Москва',
  kind: 'услуга',
  shelf: 'сообщено источником',
  targetGroups: ['families'],
};
const year = { amount: 500, per: 'на год' };
const staff = [{ role: 'педагог-психолог' }, { role: 'юрист' }];

/** Verdicts of a practice by what they are about. */
const judged = (needs: Partial<Needs>, practice: Partial<Brief>) =>
  Object.fromEntries(
    fit({ groups: [], ...needs }, { ...silent, ...practice }, terms).judgements.map(
      ({ about, verdict }) => [about, verdict],
    ),
  );

test('a need that is not stated is not judged', () => {
  expect(judged({}, { staff, cost: year, territoryKinds: ['rural'] })).toEqual({});
});

test.each<[string, Partial<Needs>, Partial<Brief>, string]>([
  ['territory', { territory: 'rural' }, {}, 'unknown'],
  ['territory', { territory: 'rural' }, { territoryKinds: ['large-city', 'rural'] }, 'fits'],
  ['territory', { territory: 'rural' }, { territoryKinds: ['whole-region'] }, 'fits'],
  ['territory', { territory: 'rural' }, { territoryKinds: ['large-city'] }, 'lacks'],
  ['territory', { territory: 'whole-region' }, { territoryKinds: ['rural'] }, 'lacks'],
  ['groups', { groups: ['orphans', 'families'] }, {}, 'fits'],
  ['groups', { groups: ['orphans'] }, {}, 'lacks'],
  ['situation', { situation: 'refusal' }, {}, 'unknown'],
  ['situation', { situation: 'refusal' }, { situations: ['refusal'] }, 'fits'],
  ['situation', { situation: 'refusal' }, { situations: ['violence'] }, 'lacks'],
  ['staff', { psychologist: true }, {}, 'unknown'],
  ['staff', { psychologist: false }, { staff }, 'lacks'],
  ['staff', { psychologist: true }, { staff }, 'unknown'],
  ['staff', { psychologist: true, roles: ['lawyer'] }, { staff }, 'fits'],
  ['staff', { psychologist: true, roles: [] }, { staff }, 'lacks'],
  ['staff', { roles: ['lawyer'] }, { staff }, 'unknown'],
  ['people', { people: 3 }, {}, 'unknown'],
  ['people', { people: 3 }, { staff }, 'unknown'],
  ['people', { people: 3 }, { staff: [{ role: 'няня', count: 3 }] }, 'fits'],
  ['people', { people: 2 }, { staff: [{ role: 'няня', count: 3 }] }, 'lacks'],
  ['people', { people: 2 }, { staff: [{ role: 'няня', count: 3 }, { role: 'юрист' }] }, 'lacks'],
  ['people', { people: 5 }, { staff: [{ role: 'няня', count: 3 }, { role: 'юрист' }] }, 'unknown'],
  ['cost', { budget: 500 }, {}, 'unknown'],
  ['cost', { budget: 500 }, { cost: year }, 'fits'],
  ['cost', { budget: 0 }, { cost: year }, 'lacks'],
  ['cost', { budget: 500 }, { cost: { amount: 500, per: 'на\u00a0год' } }, 'fits'],
  ['cost', { budget: 900 }, { cost: { amount: 500, per: 'на семью в год' } }, 'unknown'],
  ['cost', { budget: 900 }, { cost: { amount: 500, per: 'грант на 2 года' } }, 'unknown'],
])('%s: %j against %j is «%s»', (about, needs, practice, verdict) => {
  expect(judged(needs, practice)).toEqual({ [about]: verdict });
});

test.each<[string, Partial<Needs>, Partial<Brief>]>([
  ['Нет специалистов: юрист', { psychologist: true, roles: [] }, { staff }],
  ['Вы не ответили, есть ли: юрист', { psychologist: true }, { staff }],
  ['Сколько нужно людей — не сказано', { people: 3 }, { staff }],
  [
    'Людей нужно не меньше 3, точно не сказано',
    { people: 5 },
    { staff: [{ role: 'няня', count: 3 }, { role: 'юрист' }] },
  ],
  [
    'Стоимость за год не названа. Известная сумма: 500\u00a0₽ (грант на проект)',
    { budget: 900 },
    { cost: { amount: 500, per: 'грант на проект' } },
  ],
])('says «%s»', (words, needs, practice) => {
  const { judgements } = fit({ groups: [], ...needs }, { ...silent, ...practice }, terms);
  expect(judgements.map((one) => one.words())).toEqual([words]);
});

test('passports are counted by what can be judged, not by what is filled in', () => {
  const practices = [
    {},
    { staff, cost: { amount: 500, per: 'грант на проект' } },
    { staff: [{ role: 'няня', count: 3 }, { role: 'юрист' }], cost: year },
  ];
  expect(coverageOf(practices)).toEqual({ staff: 2, people: 1, yearlyCost: 1, otherCost: 1 });
});

test.each([
  [0, 'не назвал ещё ни один паспорт'],
  [1, 'назвал 1\u00a0паспорт'],
  [3, 'назвали 3\u00a0паспорта'],
  [11, 'назвали 11\u00a0паспортов'],
])('%i: «%s»', (count, words) => {
  expect(namedBy(count)).toBe(words);
});

test('practices go by fewest lacks, most fits, fewest unknowns; equal ones stay as they were', () => {
  const needs: Needs = { territory: 'rural', situation: 'refusal', groups: ['families'] };
  const of = (id: string, practice: Partial<Brief>) =>
    fit(needs, { ...silent, id, title: id, ...practice }, terms);
  const all = [
    of('lacking', { territoryKinds: ['large-city'], situations: ['refusal'] }),
    of('unknown', { targetGroups: ['families'] }),
    of('whole', { territoryKinds: ['rural'], situations: ['refusal'] }),
    of('half b', { territoryKinds: ['rural'] }),
    of('half a', { situations: ['refusal'] }),
  ];
  const order = all.toSorted(byFit).map(({ practice }) => practice.id);
  expect(order).toEqual(['whole', 'half b', 'half a', 'unknown', 'lacking']);
});

test.each<[Partial<Needs>, Partial<Brief>, string]>([
  [{ territory: 'rural', groups: ['families'] }, {}, 'fitting'],
  [{ territory: 'rural', groups: ['orphans'] }, { territoryKinds: ['rural'] }, 'lacking'],
  [{ territory: 'rural', psychologist: true }, {}, 'unknown'],
])('%j against %j goes to «%s»', (needs, practice, group) => {
  expect(groupOf(fit({ groups: [], ...needs }, { ...silent, ...practice }, terms))).toBe(group);
});

describe('specialists', () => {
  test.each([
    ['психолог', 'psychologist'],
    ['Педагог-психолог', 'psychologist'],
    ['детские психологи', 'psychologist'],
    ['психологическая служба', 'психологическая служба'],
    ['социальный\u00a0педагог', 'social-educator'],
    ['социальный работник', 'social-worker'],
    ['учитель-логопед', 'speech-therapist'],
    ['социальная няня', 'nanny'],
    ['доброволец-наставник', 'mentor'],
    ['волонтёр-педагог', 'volunteer'],
    ['специалист по  движению', 'специалист по движению'],
    ['Юрист', 'lawyer'],
  ])('«%s» is %s', (words, key) => {
    expect(roleOf(words).key).toBe(key);
  });

  test('are named once, in the order of their names', () => {
    const labels = rolesOf(['юрист', 'психолог', 'педагог-психолог']).map(({ label }) => label);
    expect(labels).toEqual(['психолог', 'юрист']);
  });
});

describe('answers', () => {
  test.each<[string, Partial<Needs>]>([
    ['', {}],
    ['people=&budget=&territory=', {}],
    ['psychologist=yes', { psychologist: true }],
    ['psychologist=maybe', {}],
    ['role=none', { roles: [] }],
    ['role=lawyer&role=none', { roles: ['lawyer'] }],
    ['budget=1 200 000&people=3', { budget: 1_200_000, people: 3 }],
    ['budget=-5&people=много', {}],
    ['group=families&group=orphans', { groups: ['families', 'orphans'] }],
  ])('%j say %j', (text, needs) => {
    const read = readNeeds(new URLSearchParams(text));
    expect(read).toEqual({ groups: [], ...needs });
    expect(isAnswered(read)).toBe(Object.keys(needs).length > 0);
  });
});

test.each<[string, string[]]>([
  ['people=&budget=', []],
  ['people= &budget=1,5 млн', []],
  ['people=пять&budget=500000', ['people']],
  ['people=3&budget=-5', ['budget']],
])('numbers that cannot be read in «%s»', (text, fields) => {
  expect(unreadNumbers(new URLSearchParams(text))).toEqual(fields);
});
