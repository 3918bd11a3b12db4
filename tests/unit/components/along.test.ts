import { describe, expect, it } from 'vitest';
import { bundleOf, type Bundle } from '../../../src/components/along/bundle.ts';
import { faultWords } from '../../../src/components/along/fault-words.ts';
import { SiteFault } from '../../../src/components/along/gather.ts';
import { keptLine, missingLine, withLine } from '../../../src/components/along/notice.ts';
import {
  importsOf,
  offerOf,
  partsOf,
  titleOf,
  uploadsOf,
} from '../../../src/components/along/page-text.ts';
import { doneWords, lossWords, offerWords } from '../../../src/components/along/words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const PAGE = `<!DOCTYPE html><html lang="ru"><head><title>«А» &#38; «Б» &lt;3 — Практикотека</title>
<link rel="canonical" href="http://localhost/a/"><link rel="preload" href="/_astro/f.woff2" as="font" crossorigin>
<script src="/reading.js" data-choices="{&quot;a&quot;:1}"></script><link rel="stylesheet" href="/_astro/s.css">
<link rel="alternate" type="application/atom+xml" href="/feeds/all.xml"></head><body>
<take-along hidden data-pages="/practices/a/ /events/b/" data-files="/events/b/program.docx"></take-along>
<svg><use href="/signs.svg#place"></use></svg><svg><use href="/signs.svg#people"></use></svg>
<img src="/uploads/p.webp" srcset="/uploads/p-2.webp 2x" alt="<img src=&#34;/no.png&#34;> > <a href=/uploads/no.pdf>"><img src="//other/x.png">
<a href="/uploads/plan.pdf">План</a> <a href="/uploads/plan.pdf#page=2">стр. 2</a> <a href="https://other/uploads/x.pdf">x</a>
<p>&lt;script src="/no.js"&gt;</p><script type="module" src="/_astro/m.js"></script></body></html>`;

describe('what a page says about itself', () => {
  it('names all that it loads by itself, each once, and nothing else', () => {
    expect(partsOf(PAGE)).toEqual([
      '/_astro/f.woff2',
      '/reading.js',
      '/_astro/s.css',
      '/signs.svg',
      '/uploads/p.webp',
      '/uploads/p-2.webp',
      '/_astro/m.js',
    ]);
  });

  it('names the uploaded files that it leads to', () => {
    expect(uploadsOf(PAGE)).toEqual(['/uploads/plan.pdf']);
  });

  it('has a title, and an offer or none', () => {
    expect(titleOf(PAGE)).toBe('«А» & «Б» <3');
    expect(offerOf(PAGE)).toEqual({
      pages: ['/practices/a/', '/events/b/'],
      files: ['/events/b/program.docx'],
    });
    expect(offerOf('<p>Нет</p>')).toBeUndefined();
  });

  it('has scripts that import others at once; what is loaded on demand is not among them', () => {
    const script =
      'import{a as b}from"./words.js";import"../x.js";export*from"./y.js";import("./z.js")';
    expect(importsOf(script, '/_astro/m.js')).toEqual([
      '/_astro/words.js',
      '/x.js',
      '/_astro/y.js',
    ]);
  });
});

describe('the line over a kept page', () => {
  const taken = Date.parse('2026-11-22T09:00:00Z');

  it.each([
    ['offline', 'Без сети. Страница сохранена 22 ноября 2026 года.'],
    ['slow', 'Сайт долго не отвечает, свежая страница не пришла. Страница сохранена 22 ноября'],
    ['fault', 'Сайт ответил ошибкой, свежая страница не пришла. Страница сохранена 22 ноября'],
  ] as const)('says why it is shown and from when it is: %s', (reason, words) => {
    expect(plain(keptLine(reason, taken)).replaceAll(/<[^>]+>/g, '')).toContain(words);
  });

  it('stands before the header of the site alone', () => {
    const html = '<body><div>К содержанию</div><header>1</header><header>2</header></body>';
    expect(withLine(html, '[!]')).toBe(
      '<body><div>К содержанию</div>[!]<header>1</header><header>2</header></body>',
    );
  });

  it('is on a page without a header too', () => {
    expect(withLine('<p>$& и $1</p>', missingLine())).toContain('не\u00a0сохранена');
  });
});

describe('words', () => {
  const bundle: Bundle = bundleOf({
    id: '/regions/ru-ta/',
    title: 'Татарстан',
    taken: 0,
    pages: Array.from({ length: 12 }, (_, n) => ({ address: `/${n}/`, title: '' })),
    files: [{ address: '/a.docx', title: 'a.docx' }],
    bytes: 1_468_006,
    missing: 0,
  });

  it.each([
    [1, 0, 1, '1 страницу, примерно 300 КБ.'],
    [22, 1, 22, '22 страницы и 1 файл, примерно 1,2 МБ.'],
    [251, 0, 321, '251 страницу, примерно 11,2 МБ. Всего страниц 321'],
  ])('say what %i pages and %i files will take', (pages, files, total, words) => {
    expect(plain(offerWords(pages, files, total))).toContain(words);
  });

  it('say what was kept, what was not there and what was taken back', () => {
    expect(plain(doneWords(bundle))).toBe('Сохранено: 12 страниц, 1 файл, 1,4 МБ.');
    expect(plain(lossWords({ ...bundle, missing: 2, withdrawn: 1 }))).toBe(
      'Не нашлось на сайте: 2 адреса. Сайт снял с публикации или исправил 1 страницу, её копия удалена.',
    );
  });

  const faults: [unknown, boolean, string][] = [
    [new DOMException('', 'AbortError'), false, 'Отменено, ничего не сохранено.'],
    [new DOMException('', 'QuotaExceededError'), true, 'не хватает места, осталась прежняя копия'],
    [new SiteFault('/a/: 502'), false, 'Сайт ответил ошибкой, ничего не сохранено'],
    [new TypeError('Failed to fetch'), true, 'Связь прервалась, осталась прежняя копия'],
    [new Error('?'), false, 'Сохранить не получилось, ничего не сохранено'],
  ];

  it.each(faults)('say why nothing came of it: %s', (reason, hasCopy, words) => {
    expect(plain(faultWords(reason, hasCopy))).toContain(words);
  });
});
