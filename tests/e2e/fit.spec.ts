import { expect, test } from './fixtures.ts';

test('the fit check judges what was answered, keeps it in the address and sends nothing', async ({
  page,
}) => {
  const sent: string[] = [];
  await page.goto('/practices/fit/');
  await expect(page.locator('[data-status]')).toContainText('Ответьте хотя бы на один вопрос');
  page.on('request', (request) => sent.push(request.url()));

  await page.getByLabel('Какая у вас территория').selectOption('rural');
  await page.getByRole('radio', { name: 'Нет' }).check();
  await expect(page.locator('[data-status]')).toContainText(/Подходит: \d+\./);
  const fitting = page.locator('[data-group="fitting"] > ul > li');
  await expect(fitting.first()).toContainText('подходит');
  await expect(fitting.filter({ hasText: 'не хватает' })).toHaveCount(0);
  const lacking = page.locator('[data-group="lacking"] > ul > li');
  await expect(lacking.first()).toContainText('не хватает');
  expect(sent.filter((url) => url.includes('rural'))).toEqual([]);

  await expect(page).toHaveURL(/#territory=rural&psychologist=no$/);
  const total = await page.locator('[data-status]').textContent();
  await page.reload();
  await expect(page.locator('[data-status]')).toHaveText(total ?? '');
  await expect(page.getByRole('radio', { name: 'Нет' })).toBeChecked();

  await page.getByRole('button', { name: 'Очистить', exact: true }).click();
  await expect(page.locator('[data-status]')).toContainText('Ответьте');
});

test('a situation leads to its own check', async ({ page }) => {
  await page.goto('/situations/newborn-refusal/');
  await page.getByRole('link', { name: 'Проверьте, какая практика подойдёт вам' }).click();
  await expect(page.getByLabel('С какой ситуацией вы пришли')).toHaveValue('newborn-refusal');
  await expect(page.locator('[data-group="fitting"] > ul > li').first()).toBeVisible();
});
