import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { familyOf } from '../../../scripts/bench/build/families.ts';
import { stepTimesIn } from '../../../scripts/bench/build/growth.ts';
import { sizesOfSite } from '../../../scripts/bench/build/site-growth.ts';

describe('families of files', () => {
  test.each([
    ['practices/nyanya/index.html', 'страницы: practices'],
    ['practices/nyanya/history/index.html', 'прежние версии'],
    ['practices/nyanya/nyanya.docx', 'файлы записей'],
    ['practices/index.html', 'списки'],
    ['practices/2/index.html', 'списки'],
    ['practices/rows/0.json', 'выбор практик'],
    ['themes/mentoring/index.html', 'подборки'],
    ['regions/index.html', 'карта'],
    ['events/forum/event.ics', 'ленты'],
    ['search-index/index.json', 'поиск: начало'],
    ['search-index/0a1b/words/3.json', 'поиск: слова'],
    ['search-index/0a1b/pages/3.json', 'поиск: остальное'],
    ['search-index/0a1b/pages/3.json.br', 'сжатые копии'],
    ['api/v1/index.json', 'API'],
    ['sitemap-0.xml', 'карта сайта'],
    ['desk/index.html', 'стол редакции'],
    ['404.html', 'прочее'],
  ])('%s belongs to «%s»', (file, family) => {
    expect(familyOf(file)).toBe(family);
  });
});

describe('the weight of a site', () => {
  test('is told by family, with the largest file', () => {
    const site = mkdtempSync(path.join(tmpdir(), 'site-'));
    mkdirSync(path.join(site, 'desk'));
    writeFileSync(path.join(site, 'desk/index.html'), 'a'.repeat(5000));
    writeFileSync(path.join(site, 'desk/waiting.json'), '{}');
    const [desk, ...others] = sizesOfSite(site);
    expect(others).toEqual([]);
    expect(desk).toMatchObject({ family: 'стол редакции', files: 2, bytes: 5002 });
    expect(desk?.largest.file).toBe(path.join('desk', 'index.html'));
    expect(desk?.compressed).toBeLessThan(200);
    rmSync(site, { recursive: true });
  });
});

test('times of the steps are read from what a build prints', () => {
  expect(stepTimesIn('Собираю…\nПроверка каталога — 4,5 с\nСтраницы — 22,0 с\n')).toEqual([
    { step: 'Проверка каталога', seconds: 4.5 },
    { step: 'Страницы', seconds: 22 },
  ]);
});
