import { createRequire } from 'node:module';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as serializers from 'decap-cms-widget-markdown/dist/esm/serializers/index.js';
import { root } from '../../../scripts/lib/paths.ts';
import { escapeBody } from '../../../src/cms/body/escape.ts';
import { tightenLists } from '../../../src/cms/body/lists.ts';
import { protectBody } from '../../../src/cms/body/protect.ts';
import { editorComponents } from '../../../src/cms/insertions/insertion.ts';
import { parseInBrowser } from '../../../src/reader/body/browser-parser.ts';
import { judgeBody } from '../../../src/reader/body/judge.ts';

/** Decap's own conversions between Markdown and its rich text; its React parts stay out. */
vi.mock('decap-cms-widget-markdown/dist/esm/MarkdownControl/index.js', async () => {
  const { Map } = createRequire(import.meta.url)('immutable') as {
    Map: (pairs: unknown[]) => unknown;
  };
  const { editorComponents: known } = await import('../../../src/cms/insertions/insertion.ts');
  const registered = Map(known.map((one) => [one.id, { ...one, type: 'shortcode' }]));
  return { getEditorComponents: () => registered };
});

const { markdownToSlate, slateToMarkdown } = serializers;

/** A body after an editor opened it as rich text, touched it and saved it. */
const touched = (body: string): string =>
  tightenLists(escapeBody(slateToMarkdown(markdownToSlate(protectBody(body), {}), {})));

/** A paragraph typed into the rich text editor, as it is saved. */
const typed = (text: string): string =>
  escapeBody(slateToMarkdown([{ type: 'paragraph', children: [{ text }] }], {}));

/** Body as pages show it. */
function shown(body: string): unknown {
  const { segments, findings } = judgeBody(body, parseInBrowser);
  expect(findings).toEqual([]);
  return segments;
}

const CONSTRUCTS = [
  'Абзац один.\n\nАбзац два.',
  '## Заголовок\n\nТекст\n\n### Подзаголовок\n\nТекст\n\n#### Ещё ниже\n\nТекст',
  '- один\n- два\n  - вложенный\n    - глубже\n- три',
  '1. один\n2. два\n   - вложенный\n3. три',
  '3. с третьего\n4. дальше',
  '- пункт\n\n  второй абзац пункта\n- два',
  '- пункт\n\n  3. с третьего',
  '- пункт\n\n  второй абзац\n\n  2. со второго\n  3. дальше',
  '- пункт\n\n  второй абзац\n\n  - вложенный',
  '> цитата\n> ещё\n>\n> второй абзац',
  '> - список в цитате',
  '**жирный**, *курсив*, ***оба***, ~~зачёркнутый~~ и `код`',
  '__жирный__ и _курсив_',
  'слово**жирный** слово, *курсив.* Далее',
  '```\nблок кода\n  с отступом\n```',
  '```js\nlet a\n```',
  '[ссылка](https://example.ru/a_b_c) и [с подсказкой](https://example.ru/ "Подсказка")',
  '![описание](/uploads/a.png)',
  'Текст ![описание](/uploads/a.png "Подпись") внутри',
  'Текст\n\n---\n\nДальше',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  'Текст\n\n| a | b |\n| :-- | --: |\n| **1** | [x](/practices/) |\n\nДальше',
  '| a |\n| - |\n| x \\| y |',
  'строка  \nс переносом',
  'строка\\\nс переносом',
  'мягкий\nперенос',
  'а_б_в и 5 * 3 * 2',
  'дети \\<18 лет и \\{1+1}',
  '\\*не курсив\\*',
  '\\# не заголовок',
  '\\- не список',
  'R&D, &lt;b&gt;, &amp;amp; и &#123;код&#125;',
  'неразрывный\u00A0пробел',
  'a > b, +7 (900) 000, «ёлочки» — тире… № 5',
  'https://example.ru/a_b',
  '[ссылка][1]\n\n[1]: https://example.ru',
  '<Note text="Примечание" />',
  '<Note text="a &lt; b &quot;c&quot; &#123;d&#125;" title="Важно" />',
  'Текст\n\n<KeyFigure value="1 240 семей" label="получили помощь" claim="stated" source="tass-2025" />\n\nЕщё',
  '- **Жирно.** Текст\n- *Курсив*',
  'Подзаголовок\n----\n\nТекст',
];

describe('a body that was opened as rich text, touched and saved', () => {
  it.each(CONSTRUCTS)('reads the same: %j', (body) => {
    expect(shown(touched(body))).toEqual(shown(body));
  });

  it('does not change any more when it is saved again', () => {
    for (const body of CONSTRUCTS) expect(touched(touched(body))).toBe(touched(body));
  });

  it('reads the same in every entry of the catalogue', () => {
    const files = globSync('content/*/*.mdx', { cwd: root });
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = readFileSync(path.join(root, file), 'utf8');
      const body = text.slice(text.indexOf('\n---\n') + 5);
      expect(shown(touched(body)), file).toEqual(shown(body));
    }
  });

  it('puts marks around a link instead of into it', () => {
    expect(touched('[**жирная**](/practices/)')).toBe('**[жирная](/practices/)**');
  });

  it('keeps «1.» at the beginning of a paragraph from becoming a list', () => {
    expect(touched('1\\. не список')).toBe('1.\u00A0не список');
  });
});

const textOf = (segments: unknown): string =>
  JSON.stringify(segments)
    .replaceAll(/<[^>]*>|[[\]{}]|"html":|\\n/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll('\\"', '"')
    .replaceAll('\\\\', '\\')
    .slice(1, -1);

describe('a paragraph typed into the rich text editor', () => {
  it.each([
    'дети <18 лет',
    '5 < 6 и 2 > 1',
    'a<b',
    '5 * 3 * 2',
    'а_б_в и _а_',
    '**а**',
    '# не заголовок',
    '- не список',
    '`код`',
    '> не цитата',
    'a | b',
    '~~x~~',
    'https://example.ru/a_b',
    'сайт www.example.ru/путь, телефон',
    'R&D',
    'C:\\папка',
    '***',
    '===',
    '100 % и $x$',
    'т. е. «так»',
  ])('reads as it was typed: %s', (text) => {
    expect(textOf(shown(typed(text)))).toBe(text);
  });

  it.each(['{1+1}', 'a {b} c'])('keeps its braces: %s', (text) => {
    expect(typed(text)).toBe(text.replace('{', '\\{'));
    expect(shown(typed(text))).toHaveLength(1);
  });

  it('leaves an address that is a link already', () => {
    expect(escapeBody('[www.example.ru](https://www.example.ru)')).toBe(
      '[www.example.ru](https://www.example.ru)',
    );
  });

  it('turns an address in angle brackets into a link', () => {
    expect(typed('<https://example.ru/a>')).toBe('[https://example.ru/a](https://example.ru/a)');
    expect(typed('<a@example.ru>')).toBe('[a@example.ru](mailto:a@example.ru)');
  });
});

it('offers every insertion that a body may hold', () => {
  expect(editorComponents.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['Note', 'KeyFigure', 'Quote', 'DocumentLink', 'Figure']),
  );
});
