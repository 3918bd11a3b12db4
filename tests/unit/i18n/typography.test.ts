import { expect, test } from 'vitest';
import { typeset, typesetHtml } from '../../../src/i18n/typography.ts';

/** Shows a no-break space as «_». */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

test.each([
  ['Семья в селе', 'Семья в_селе'],
  ['и в роддоме, и на дому', 'и_в_роддоме, и_на_дому'],
  ['Если мать всё же оставила', 'Если мать всё_же оставила'],
  ['В Новгороде', 'В_Новгороде'],
  ['по «одному окну»', 'по_«одному окну»'],
  ['роддом № 3', 'роддом №_3'],
  ['4200 семей за 2025 год', '4200_семей за_2025_год'],
  ['35 % детей', '35_% детей'],
  ['Практика — это', 'Практика_— это'],
  ['дети до 3–4 лет', 'дети до_3–4_лет'],
  ['мама и', 'мама и'],
  ['слово: да', 'слово: да'],
  ['https://example.org/a b', 'https://example.org/a_b'],
  ['', ''],
])('%s → %s', (text, expected) => {
  expect(shown(typeset(text))).toBe(expected);
});

test('typesetting twice changes nothing more', () => {
  const once = typeset('и в роддоме № 3 — у 12 семей');
  expect(typeset(once)).toBe(once);
});

test('tags stay as they are', () => {
  expect(shown(typesetHtml('<p class="a b">и в <a href="/x y/">селе № 5</a></p>'))).toBe(
    '<p class="a b">и_в <a href="/x y/">селе №_5</a></p>',
  );
});
