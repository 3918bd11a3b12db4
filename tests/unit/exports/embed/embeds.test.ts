import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { embedCode } from '../../../../src/exports/embed/addresses.ts';
import { embeds } from '../../../../src/exports/embed/files.ts';
import { neutralLines } from '../../../fixtures/hostile/neutral.ts';
import { harmIn, textIn } from '../../../hostile/harm.ts';
import { htmlRules } from '../../../site/html-rules.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';
import { sourceOf } from '../source.ts';

const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
const other = entry('regions', 'ru-psk', {
  title: 'Псковская область',
  genitive: 'Псковской области',
});
const practice = (id: string, title: string) => entry('practices', id, { title });

async function made(...entries: Parameters<typeof catalogueOf>): Promise<Record<string, string>> {
  const files = embeds(sourceOf(catalogueOf(...entries)));
  const pairs = files.map(async ({ address, make }) => [address, String(await make())] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

const CARD = '/embed/practices/nanny/index.html';
const LIST = '/embed/regions/ru-ngr/index.html';

describe('embedded pages', () => {
  test('a card says what the practice is and leads to its passport', async () => {
    const { [CARD]: card = '' } = await made(region, practice('nanny', 'Няня на час'));
    expect(card).toContain(
      '<a href="https://example.org/practices/nanny/" target="_blank" rel="noopener">Няня на час</a>',
    );
    expect(card).toContain('<meta name="robots" content="noindex">');
    expect(textIn(card)).toContain('Практика, Новгородская область');
  });

  test('a list has the first thirty and leads to the rest', async () => {
    const many = Array.from({ length: 31 }, (_, index) =>
      practice(`practice-${index}`, `Практика ${index + 1}`),
    );
    const files = await made(region, other, ...many);
    expect(files[LIST]?.match(/<li>/g)).toHaveLength(30);
    expect(textIn(files[LIST] ?? '')).toContain('Весь список: 31 практика');
    expect(textIn(files['/embed/regions/ru-psk/index.html'] ?? '')).toContain('ещё нет');
  });

  test('they are valid and accessible', async () => {
    const validator = new HtmlValidate(htmlRules);
    const files = await made(region, practice('nanny', 'Няня на час'));
    for (const address of [CARD, LIST]) {
      const { results } = await validator.validateString(files[address] ?? '');
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });

  test('the stylesheet has the colors of both schemes', async () => {
    expect((await made(region))['/embed/style.css']).toMatch(/--ink: light-dark\(#\w+, #\w+\);/);
  });
});

test.each([...neutralLines.map(({ text }) => text), 'а\u0000\u202Eб'])(
  '%j is text',
  async (title) => {
    const hostile = practice('nanny', 'Няня');
    hostile.data.title = title;
    hostile.data.summary = title;
    const files = await made(region, hostile);
    for (const address of [CARD, LIST]) {
      const page = files[address] ?? '';
      expect(harmIn(page).filter((harm) => !harm.includes('https://example.org/'))).toEqual([]);
      const shown = title === 'а\u0000\u202Eб' ? 'аб' : title;
      expect(textIn(page)).toContain(
        textIn(shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
      );
    }
    const code = embedCode('https://example.org', 'practices', { id: 'nanny', title });
    expect(/<iframe [^<>]*><\/iframe>/.exec(code)?.[0]).toBe(code);
  },
);
