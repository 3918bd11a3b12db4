import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import papa from 'papaparse';
import { expect, test } from './fixtures.ts';

const press = 'Скачать список: ';

/** Rows of a downloaded table without its header. */
const rowsOf = (file: string): string[][] =>
  papa
    .parse<string[]>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
    })
    .data.slice(1);

for (const [name, address] of [
  ['practices', '/practices/?region=ru-ngr'],
  ['the search', '/search/?q=няня'],
] as const) {
  test(`${name}: what is chosen is taken away as a table, and nothing else`, async ({ page }) => {
    await page.goto(address);
    const csv = page.getByRole('button', { name: `${press}CSV` });
    await expect(csv).toBeVisible();
    await expect(page.locator('[data-status]')).toContainText(/\d/);
    const status = await page.locator('[data-status]').innerText();
    const [file] = await Promise.all([page.waitForEvent('download'), csv.click()]);
    expect(file.suggestedFilename()).toBe('praktikoteka-spisok.csv');
    const rows = rowsOf(await file.path());
    expect(rows).toHaveLength(Number(/\d+/.exec(status)?.[0]));
    const first = await page.locator('[data-results] a').first().innerText();
    expect(rows[0]?.map((cell) => cell.replaceAll('\u00a0', ' '))).toContain(
      first.replaceAll('\u00a0', ' '),
    );

    const [book] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `${press}Excel` }).click(),
    ]);
    const sheet = unzipSync(readFileSync(await book.path()))['xl/worksheets/sheet1.xml'];
    expect(new TextDecoder().decode(sheet).match(/<row /g)).toHaveLength(rows.length + 1);
  });
}

test('where nothing fits there is nothing to take', async ({ page }) => {
  await page.goto('/search/?q=няня&region=ru-chu');
  await expect(page.locator('[data-status]')).toContainText('Ничего не нашлось');
  await expect(page.getByRole('button', { name: `${press}CSV` })).toBeHidden();
});
