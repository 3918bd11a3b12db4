import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Opens the form of a new practice, with a backend that keeps drafts in the page's memory. */
async function openNewPractice(page: Page): Promise<void> {
  await page.route('**/admin/settings.json', async (route) => {
    const answer = await route.fetch();
    const settings = (await answer.json()) as Record<string, unknown>;
    await route.fulfill({ json: { ...settings, backend: { name: 'test-repo' } } });
  });
  // The server of these tests has no backend of the CMS.
  await page.route('**/cms-backend/state', (route) =>
    route.fulfill({ json: { build: 'idle', message: '', commit: '', finished: '' } }),
  );
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Войти' }).click();
  await page.goto('/admin/#/collections/practices/new');
}

test('a draft is shown as its page while it is written', async ({ page }) => {
  await openNewPractice(page);
  const preview = page.frameLocator('#preview-pane');
  const heading = preview.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Название: не заполнено');
  await expect(preview.getByRole('note')).toContainText('Ещё не заполнено: Название; Кратко');
  await expect(preview.getByRole('link', { name: 'Регион: не выбрано' })).toBeVisible();

  await page.getByLabel('Название', { exact: true }).first().fill('Школа <b>родителей</b>');
  await expect(heading).toHaveText('Школа <b>родителей</b>');
  await expect(heading).toHaveCSS('font-family', /Golos/);
  await expect(preview.getByRole('note')).not.toContainText('Название');

  const address = page.url();
  await preview.getByRole('link', { name: 'Регион: не выбрано' }).click();
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Школа <b>родителей</b>');
  expect(page.url()).toBe(address);
});
