import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Session } from '../../src/catalogue/programme.ts';
import { programTable } from '../../src/exports/program/table.ts';
import { csvOf } from '../../src/exports/table/csv.ts';
import type { Table } from '../../src/exports/table/table.ts';
import { xlsxOf } from '../../src/exports/table/xlsx/workbook.ts';
import { dropFile } from './drop.ts';
import { expect, test } from './fixtures.ts';

const sessions: Session[] = [
  {
    title: 'Как помогает сосед',
    type: 'talk',
    start: '2025-09-25T10:00',
    hall: 'Большой зал',
    speakers: [{ name: 'Вера Лебедева', post: 'Методист', role: 'speaker' }],
  },
  { title: 'Что делает методист', type: 'talk', start: '2025-09-25T11:00' },
];
const right = programTable(sessions, (_collection, id) => id);
const wrong: Table = {
  ...right,
  rows: right.rows.map((row, index) => (index === 1 ? { ...row, start: 'утром' } : row)),
};
const bytesOf: Record<string, (table: Table) => Uint8Array> = {
  xlsx: (table) => xlsxOf([table], { title: 'Программа', day: '2025-09-25' }),
  csv: (table) => new TextEncoder().encode(csvOf(table)),
};

const element = (page: Page) => page.locator('program-import');
const status = (page: Page) => element(page).locator('[data-status]');

for (const [kind, make] of Object.entries(bytesOf)) {
  test(`a wrong cell of a programme in .${kind} is named; corrected, the programme is handed over`, async ({
    page,
  }) => {
    await page.goto('/submit/program/');
    await dropFile(element(page), `программа.${kind}`, make(wrong));
    await expect(status(page)).toHaveText('Нашлось 2 выступления. Исправить нужно 1 место.');
    await expect(element(page).locator('[data-problems] li')).toHaveText([
      'Ошибка: строка 3, столбец «Начало»: не разобрать время. Напишите так: 10:30.',
    ]);
    const button = element(page).getByRole('button', { name: 'Скачать для записи' });
    await expect(button).toBeDisabled();

    await page.getByLabel('Выбрать таблицу').setInputFiles({
      name: `программа.${kind}`,
      mimeType: '',
      buffer: Buffer.from(make(right)),
    });
    await expect(status(page)).toHaveText('Нашлось 2 выступления. Ошибок нет.');
    await expect(element(page).locator('[data-problems] li')).toHaveCount(0);
    const rows = element(page).locator('[data-rows] tr');
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('25 сентября 2025, 10:00');
    await expect(rows.first()).toContainText('Вера Лебедева, Методист');
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(parse(readFileSync(await file.path(), 'utf8'))).toEqual({ sessions });
  });
}

test('a file that is no table is refused in words', async ({ page }) => {
  await page.goto('/submit/program/');
  await dropFile(element(page), 'программа.xlsx', new TextEncoder().encode('%PDF-1.7'));
  await expect(status(page)).toContainText('Внутри — документ PDF, а нужен файл .xlsx');
  await expect(element(page).locator('[data-result]')).toBeHidden();
});
