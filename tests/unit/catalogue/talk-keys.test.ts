import { expect, test } from 'vitest';
import type { Session } from '../../../src/catalogue/programme.ts';
import { talkKeys } from '../../../src/catalogue/talk-keys.ts';

const anna = { name: 'Анна Иванова', post: 'врач', role: 'speaker' } as const;
const oleg = { ...anna, name: 'Олег Петров' };
const titled: Session = { type: 'talk', title: 'Няня - рядом', start: '2025-09-25T10:00' };
const spoken: Session = { type: 'talk', start: '2025-09-25T10:00', speakers: [anna] };
const bare: Session = { type: 'section', start: '2025-09-25T10:00' };

const keyOf = (session: Session) => talkKeys([session])[0];

test.each<[string, Session, Partial<Session>]>([
  ['another time', titled, { start: '2025-09-26T12:00' }],
  ['no time', titled, { start: undefined }],
  ['another hall and speaker', titled, { hall: 'Малый', speakers: [oleg] }],
  ['another kind', titled, { type: 'workshop' }],
  ['mended signs of the title', titled, { title: '«Няня — рядом».' }],
  ['a mended ё', { ...titled, title: 'Еще няня' }, { title: 'Ещё няня' }],
  ['another time without a title', spoken, { start: '2025-09-26T12:00' }],
  ['one more speaker without a title', spoken, { speakers: [anna, oleg] }],
])('a talk keeps its key with %s', (_what, session, changes) => {
  expect(keyOf({ ...session, ...changes })).toBe(keyOf(session));
});

test.each<[string, Session, Partial<Session>]>([
  ['another letter of the title', titled, { title: 'Няни рядом' }],
  ['another first speaker without a title', spoken, { speakers: [oleg, anna] }],
  ['another time with nothing else', bare, { start: '2025-09-26T12:00' }],
])('a talk has another key with %s', (_what, session, changes) => {
  expect(keyOf({ ...session, ...changes })).not.toBe(keyOf(session));
});

test('talks keep their keys when the programme is put in another order', () => {
  const talks = [titled, spoken, bare];
  expect(talkKeys(talks.toReversed()).toReversed()).toEqual(talkKeys(talks));
});

test('talks of the same words have keys of their own', () => {
  const [first, second] = talkKeys([titled, titled]);
  expect(second).toBe(`${first}-2`);
});
