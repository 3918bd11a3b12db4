import { expect, test } from 'vitest';
import { agendaOf, phaseOf } from '../../../src/catalogue/agenda.ts';
import { entry } from './fixture.ts';

const announced = { status: 'announced' } as const;
const events = [
  entry('events', 'tomorrow', { ...announced, start: '2026-11-23', end: '2026-11-25' }),
  entry('events', 'today', { ...announced, start: '2026-11-22' }),
  entry('events', 'running', { ...announced, start: '2026-11-20', end: '2026-11-22' }),
  entry('events', 'this-month', { ...announced, start: '2026-11', datePrecision: 'month' }),
  entry('events', 'yesterday', { ...announced, start: '2026-11-21' }),
  entry('events', 'cancelled', { status: 'cancelled', start: '2026-12-01' }),
  entry('events', 'was-cancelled', { status: 'cancelled', start: '2026-03-01' }),
  entry('events', 'held', { start: '2025-10', datePrecision: 'month' }),
  entry('events', 'undated', { ...announced, datePrecision: 'unknown' }),
];
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

test('what is not over, called off or not, is coming, the rest goes by year', () => {
  const { coming, years, undated } = agendaOf(events, '2026-11-22');
  expect(ids(coming)).toEqual(['this-month', 'running', 'today', 'tomorrow', 'cancelled']);
  expect(years.map(({ year, events: members }) => [year, ...ids(members)])).toEqual([
    ['2026', 'yesterday', 'was-cancelled'],
    ['2025', 'held'],
  ]);
  expect(ids(undated)).toEqual(['undated']);
});

test('nothing is coming when all is over', () => {
  expect(agendaOf(events, '2027-01-01').coming).toEqual([]);
});

test.each([
  ['tomorrow', 'coming'],
  ['running', 'coming'],
  ['yesterday', 'past'],
  ['held', 'past'],
  ['undated', 'past'],
  ['cancelled', 'cancelled'],
  ['was-cancelled', 'cancelled'],
])('%s is %s', (id, phase) => {
  const found = events.find((event) => event.id === id);
  expect(found && phaseOf(found, '2026-11-22')).toBe(phase);
});
