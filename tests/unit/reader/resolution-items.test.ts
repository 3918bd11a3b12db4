import { expect, test } from 'vitest';
import { entry, problemsWith } from './entries.ts';

const told = (resolution: object[]) =>
  problemsWith(entry('events/forum-2025', { resolution })).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

test.each<[string, object[], string]>([
  [
    'an item of its own event',
    [{ text: 'Дело', key: 'plan', follows: { event: 'forum-2025', key: 'plan' } }],
    'resolution-item: Пункт продолжает резолюцию того же события',
  ],
  [
    'two items with one key',
    [
      { text: 'Дело', key: 'plan' },
      { text: 'Другое', key: 'plan' },
    ],
    'resolution-item: Ключ пункта «plan» в этой резолюции уже есть',
  ],
  [
    'an event that is not there',
    [{ text: 'Дело', follows: { event: 'forum-1999', key: 'plan' } }],
    'reference: ',
  ],
])('%s is told of', (_name, resolution, expected) => {
  const problems = told(resolution);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
});

test('an item that the earlier resolution has not is told of with what is near', () => {
  const earlier = entry('events/forum-2024', { resolution: [{ text: 'Дело', key: 'plan' }] });
  const later = (key: string) =>
    entry('events/forum-2025', {
      resolution: [{ text: 'Дело сделано', follows: { event: 'forum-2024', key } }],
    });
  expect(problemsWith(earlier, later('plan'))).toEqual([]);
  expect(problemsWith(earlier, later('plam')).map(({ message }) => message)).toEqual([
    'Пункта с ключом «plam» в резолюции того события нет. Возможно, вы имели в виду «plan». Дайте ключ пункту там или исправьте здесь.',
  ]);
});
