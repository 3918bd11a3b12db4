import { expect, test } from 'vitest';
import { keyOf } from '../../../../src/search/language/key.ts';
import { closest } from '../../../../src/search/language/spelling.ts';

const WORDS = `семья ребёнок подросток профессия профессиональный опека опекун мигрант центр контур отказ адвокат
  замещающий приёмный кризисный инвалидность учреждение родитель материнство воспитание мат мать травма становление`;
const keys = [...new Set(WORDS.split(/\s+/).map(keyOf))];
const counts = keys.map((_, index) => index);

test.each([
  ['проффесия', 'профессия'],
  ['проффесиональная', 'профессиональная'],
  ['опика', 'опека'],
  ['опикун', 'опекун'],
  ['сеймья', 'семья'],
  ['потросток', 'подросток'],
  ['реьенок', 'ребёнок'],
  ['мегрант', 'мигрант'],
  ['преемная', 'приёмная'],
  ['замищающая', 'замещающая'],
  ['инвалидносьт', 'инвалидность'],
  ['учереждение', 'учреждение'],
  ['матиринство', 'материнство'],
  ['адвакат', 'адвокат'],
  ['радителями', 'родители'],
])('%s is mended to %s', (typed, meant) => {
  expect(closest(typed, { keys, counts })).toBe(keyOf(meant));
});

test.each([
  'кенгуру',
  'бегемот',
  'трамвай',
  'слоновий',
  'мот',
  'facebook',
  '442',
  '',
  'ф'.repeat(500_000),
])('%.20j is near nothing', (typed) => {
  expect(closest(typed, { keys, counts })).toBeUndefined();
});

test('of two words equally near the more frequent one is taken', () => {
  const two = ['волонтер', 'волонтир'];
  expect(closest('волонтур', { keys: two, counts: [1, 5] })).toBe('волонтир');
  expect(closest('волонтур', { keys: [...two], counts: [5, 1] })).toBe('волонтер');
});
