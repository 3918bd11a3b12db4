import { readFileSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';

const [first, second] = ['novosibirsk-zaschitniki-detstva', 'irkutsk-programma-vyzov'];

/** Text of the Word document that a button gives. */
async function documentOf(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Документ Word' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  const parts = unzipSync(readFileSync(await file.path()));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
}

test('a comparison is taken away as a Word document', async ({ page }) => {
  await page.goto(`/practices/compare/?ids=${first},${second}`);
  await expect(page.locator('table.compare thead a')).toHaveCount(2);
  const text = await documentOf(page);
  expect(text).toContain('Защитники детства');
  expect(text).toContain('заявлено источником');
  expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  await expect(page.getByText('Документ готов')).toBeVisible();
});

test('the shelf is taken away as a Word document', async ({ page }) => {
  await page.goto(`/shelf/?ids=${first},${second}`);
  await expect(page.locator('own-shelf [data-list] > li')).toHaveCount(2);
  const text = await documentOf(page);
  expect(text.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(2);
  expect(text).toContain('Защитники детства');
});
