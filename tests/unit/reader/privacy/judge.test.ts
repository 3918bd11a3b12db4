import { expect, test } from 'vitest';
import type { CollectionName } from '../../../../src/schema/collections.ts';
import { draft } from '../drafts.ts';
import { textOf } from '../entries.ts';

const privacy = (
  fields: Record<string, unknown>,
  body = '',
  collection: CollectionName = 'practices',
) =>
  draft(textOf(collection, fields, body), collection).findings.filter(({ rule }) =>
    rule.startsWith('privacy-'),
  );

test('a finding stands at the name, in data and prose alike', () => {
  const text = textOf(
    'practices',
    { goal: 'Помочь. Маша, 7 лет, дома.' },
    '\nДома **Ваня**, 9 лет.\n',
  );
  const lines = text.split('\n');
  const places = draft(text).findings.map(({ line, column }) => lines[line - 1]?.slice(column - 1));
  expect(places).toEqual([expect.stringMatching(/^Маша/), expect.stringMatching(/^Ваня/)]);
});

test.each([
  ['a link', '[связь](https://vk.com/id123456789)', 'privacy-profile'],
  ['a call', '[позвонить](tel:+79211234567)', 'privacy-phone'],
  ['a row', '| Кто | Сколько |\n|---|---|\n| Маша | 7 лет |', 'privacy-child'],
  ['an insertion', '<Note text="Маша, 7 лет, дома." />', 'privacy-child'],
  ['a picture', '![Маша, 7 лет](/uploads/urok.jpg)', 'privacy-child'],
  ['a list', '- Маша, 7 лет\n- ещё дети', 'privacy-child'],
])('%s is read', (_name, body, rule) => {
  expect(privacy({}, body)).toMatchObject([{ level: 'error', rule }]);
});

test('the contact of an organization is a contact', () => {
  const contacts = { organization: 'center', phone: '+7 921 123-45-67' };
  expect(privacy({ contacts })).toEqual([]);
  expect(privacy({ goal: contacts.phone })).toMatchObject([{ rule: 'privacy-phone' }]);
});

test('people in office are named', () => {
  const speaker = { name: 'Анна Петровна Белова', post: 'директор центра', role: 'speaker' };
  const sessions = [{ type: 'talk', speakers: [speaker] }];
  expect(privacy({ sessions }, '', 'events')).toEqual([]);
  expect(privacy({ topics: [speaker.name] }, '', 'events')).toMatchObject([{ level: 'error' }]);
});

const reach = (text: string, value: number, unit: string) => [
  { text, value, unit, kind: 'fact', claim: 'stated', note: 'на конец года' },
];

test.each([
  ['a figure that names a village', {}, reach('Семьи деревни Ольховка', 3, 'семьи'), 1],
  ['an entry of a village', { municipality: 'посёлок Лесной' }, reach('Семьи', 4, 'семьи'), 1],
  [
    'an entry of a settlement',
    { municipality: 'Мирненское сельское поселение' },
    reach('Дети', 1, 'ребёнок'),
    1,
  ],
  ['five families', { municipality: 'посёлок Лесной' }, reach('Семьи', 5, 'семей'), 0],
  ['no people', { municipality: 'посёлок Лесной' }, reach('Занятия', 2, 'занятия в неделю'), 0],
  ['a town', { municipality: 'Пермь' }, reach('Семьи', 3, 'семьи'), 0],
])('small numbers in figures: %s', (_name, fields, figures, count) => {
  const found = privacy({ ...fields, reach: figures });
  expect(found.map(({ rule, level }) => [rule, level])).toEqual(
    Array.from({ length: count }, () => ['privacy-small-number', 'warning']),
  );
});
