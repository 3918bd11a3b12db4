import { expect, test } from 'vitest';
import { typeset, typesetHtml, typesetJson } from '../../../src/i18n/typography.ts';

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
  ['по ст. 77 и п. 2', 'по_ст._77_и_п._2'],
  ['12 млн рублей, 3 тыс. семей', '12_млн_рублей, 3_тыс._семей'],
  ['А. С. Иванова', 'А._С._Иванова'],
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

test.each([
  [
    '<p class="a b">и в <a href="/x y/">селе № 5</a></p>',
    '<p class="a b">и_в_<a href="/x y/">селе №_5</a></p>',
  ],
  ['<b>В</b> <a title="a > и b">Казани</a>', '<b>В</b>_<a title="a > и b">Казани</a>'],
  ['<b>12</b> <b>семей</b>', '<b>12</b>_<b>семей</b>'],
  ['<p>до</p> <p>и в селе</p>', '<p>до</p> <p>и_в_селе</p>'],
  ['<td>5</td> <td>семей</td>', '<td>5</td> <td>семей</td>'],
  ['<head><title>О том и о сём</title></head>', '<head><title>О том и о сём</title></head>'],
  ['<script>a = "и в";</script>', '<script>a = "и в";</script>'],
  ['\uE000 и <b>в</b> селе', '\uE000 и_<b>в</b>_селе'],
  ['<code>и в</code>', '<code>и в</code>'],
])('%s → %s', (html, expected) => {
  expect(shown(typesetHtml(html))).toBe(expected);
});

test('texts inside JSON are typeset at any depth, its other values stay', () => {
  const value = { count: 2, rows: [{ text: 'Семья в селе', href: '/practices/one/' }], none: null };
  expect(JSON.parse(typesetJson(value))).toEqual({
    ...value,
    rows: [{ text: 'Семья в\u00a0селе', href: '/practices/one/' }],
  });
});
