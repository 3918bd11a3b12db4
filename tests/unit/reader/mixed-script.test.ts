import { describe, expect, test } from 'vitest';
import { judgeScripts } from '../../../src/reader/mixed-script.ts';
import { plainPassages } from '../../../src/reader/passages/plain.ts';
import { FINDINGS_MAX } from '../../../src/reader/problem.ts';
import { draft } from './drafts.ts';
import { textOf } from './entries.ts';

const judge = (text: string) => judgeScripts(plainPassages(text));

test.each([
  ['Шкoла', 3, 'латинская «o» вместо русской'],
  ['Наша шкoлa', 8, 'латинские «o», «a» вместо русских'],
  ['Шкοла', 3, 'греческая «ο» вместо русской'],
  ['Рοдитeли', 2, 'латинская «e» и греческая «ο» вместо русских'],
  ['áтлас', 1, 'латинская «á» вместо русской'],
  ['Eщё', 1, 'латинская «E» вместо русской'],
  ['социальнo-бытовая', 9, 'латинская «o» вместо русской'],
  ['BOСKPECEHЬE', 1, 'латинские «B», «O», «K», «P» и другие вместо русских'],
])('«%s» is surely mistyped', (text, column, words) => {
  const found = judge(text);
  expect(found).toMatchObject([{ rule: 'mixed-script', level: 'error', line: 1, column }]);
  expect(found[0]?.message).toContain(words);
});

test.each([
  ['IХ век', 2, 'русская «Х»'],
  ['Facebооk', 6, 'русская «о»'],
  ['VIPы', 1, 'латинские «V», «I», «P»'],
  ['PROдети', 1, 'латинские «P», «R», «O»'],
  ['Zабота', 1, 'латинская «Z»'],
  ['СO2', 2, 'латинская «O»'],
  ['сo всеми', 2, 'латинская «o»'],
])('«%s» may be meant so', (text, column, words) => {
  const found = judge(text);
  expect(found).toMatchObject([{ rule: 'mixed-script', level: 'warning', line: 1, column }]);
  expect(found[0]?.message).toContain(words);
});

test.each([
  'COVID-ом болели, IT-специалист, Wi-Fi, 3D-модель, e-mail, PR-щик, Zoom-встреча',
  "iPhone’ом и Skype'ом",
  'витамин B12, диагноз F84, гепатит C, группа A, форма А4, 1С, H2O, 5G-сеть',
  'XXI-й век, глава IV, 10 мкм, 10 µм, 220 В, 5 °C, Ω-3, β-блокатор',
  'https://шкoла.рф/клуб, www.шкoла.рф, мaма@почта.рф, сайт.ru/шкoла',
  'Школа и School, сайт school.ru и Иван Ivan',
  'Семья һәм бала, сәләмәт, Одьулуун, ийэ, Ӧткен',
])('%s', (text) => {
  expect(judge(text)).toEqual([]);
});

test('no more are told than anyone reads', () => {
  expect(judge('шкoла '.repeat(FINDINGS_MAX + 1))).toHaveLength(FINDINGS_MAX);
});

describe('in an entry', () => {
  const placesIn = (fields: Record<string, unknown>, body: string) => {
    const text = textOf('practices', fields, body);
    const lines = text.split('\n');
    return draft(text)
      .findings.filter(({ rule }) => rule === 'mixed-script')
      .map(({ line, column }) => lines[line - 1]?.slice(column - 1, column + 2));
  };

  test('fields, prose, rows, descriptions and insertions are looked at', () => {
    const body = [
      '## Зaголовок',
      'Текст **шкoлы**.',
      '| Кто | Где |\n|---|---|\n| `x` мы | дoма |',
      '![Нa столе](/uploads/stol.jpg)',
      '<Note text="Нужнo знать." />',
    ].join('\n\n');
    expect(placesIn({ title: 'Клyб мам' }, body)).toEqual([
      'yб ',
      'aго',
      'oлы',
      'oма',
      'a с',
      'o з',
    ]);
  });

  test('code and the addresses of links are not', () => {
    const body = 'Текст `имяФoрмы` и [сайт](/practices/#шкoла).\n\n```\nимяФoрмы\n```';
    expect(placesIn({}, body)).toEqual([]);
  });
});
