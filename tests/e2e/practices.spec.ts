import { expect, test } from './fixtures.ts';

const status = '[data-status]';
const cards = '[data-results] > li';

test('filters add up, stand in the address, and back and forward restore list and controls', async ({
  page,
}) => {
  await page.goto('/practices/');
  await expect(page.locator(cards)).toHaveCount(24);
  const volga = page.getByRole('checkbox', { name: /^Приволжский округ/ });
  const promised = await page.locator('label:has([value="volga"]) [data-count]').innerText();
  const sibling = page.locator('label:has([value="ural"]) [data-count]');
  const ural = await sibling.innerText();

  await volga.check();
  await expect(page).toHaveURL('/practices/?region=volga');
  await expect(page.locator(status)).toHaveText(new RegExp(`^Найден\\S* ${promised}\\s`));
  await expect(sibling).toHaveText(ural);

  await page.getByText('Стадия', { exact: true }).first().click();
  await page.getByRole('checkbox', { name: /^Пилот/ }).check();
  await expect(page).toHaveURL('/practices/?region=volga&stage=pilot');
  const both = await page.locator(status).innerText();

  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^Пилот/ })).not.toBeChecked();
  await expect(page.locator(status)).toHaveText(new RegExp(`${promised}\\s`));
  await page.goBack();
  await expect(volga).not.toBeChecked();
  await expect(page.locator(cards)).toHaveCount(24);
  await page.goForward();
  await page.goForward();
  await expect(page.locator(status)).toHaveText(both);
  await expect(volga).toBeChecked();

  await page.getByRole('button', { name: 'Убрать: Приволжский округ' }).click();
  await expect(page).toHaveURL('/practices/?stage=pilot');
  await expect(page.getByRole('button', { name: 'Убрать: Пилот' })).toBeFocused();
  await page.getByRole('button', { name: 'Сбросить всё' }).click();
  await expect(page).toHaveURL('/practices/');
});

test('a link opens the same list elsewhere; what it names and nobody knows is passed over', async ({
  page,
}) => {
  await page.goto('/practices/?q=няня&region=ru-vor&region=atlantis&mood=good&sort=title');
  await expect(page.getByRole('checkbox', { name: /^Воронежская область/ })).toBeChecked();
  await expect(page.getByLabel('Слова в описании')).toHaveValue('няня');
  await expect(page.getByLabel('Порядок')).toHaveValue('title');
  await expect(page.locator(status)).toHaveText(/^Найден\S* \d+\s/);
  const total = Number(/\d+/.exec(await page.locator(status).innerText())?.[0]);
  await expect(page.locator(cards)).toHaveCount(total);
  await expect(page.locator(cards).filter({ hasText: 'Воронежская область' })).toHaveCount(total);
  await expect(page.locator('[data-chips] button')).toHaveText(['няня', 'Воронежская область']);
});

test('«Показать ещё» adds the next cards and moves on to the first of them', async ({ page }) => {
  await page.goto('/practices/');
  await page.getByRole('button', { name: 'Показать ещё' }).click();
  await expect(page.locator(cards)).toHaveCount(48);
  await expect(page.locator(cards).nth(24).getByRole('link')).toBeFocused();
  const titles = await page.locator(`${cards} h3`).allInnerTexts();
  expect(new Set(titles).size).toBe(48);
});

test('when nothing fits, the page names the condition to drop', async ({ page }) => {
  await page.goto('/practices/?region=ru-cu&stage=scaling&theme=item-rental');
  await expect(page.locator(status)).toHaveText('Ничего не подошло');
  await page.goto('/practices/?region=ru-cu&stage=scaling');
  const offer = page.getByRole('button', { name: /^Без «Тиражируется» — \d/ });
  const promised = /\d+/.exec(await offer.innerText())?.[0];
  await offer.click();
  await expect(page).toHaveURL('/practices/?region=ru-cu');
  await expect(page.locator(cards)).toHaveCount(Number(promised));
});

test('a long list is looked through by a part of a name', async ({ page }) => {
  await page.goto('/practices/');
  await page.getByLabel('Найти в списке: Регион').fill('самарская обл');
  await page.getByRole('checkbox', { name: /^Самарская область/ }).check();
  await expect(page).toHaveURL('/practices/?region=ru-sam');
});

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the keyboard alone opens the sheet, chooses, closes it and comes back', async ({
    page,
  }) => {
    await page.goto('/practices/');
    const opener = page.getByRole('button', { name: /^Отбор/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Отбор' });
    await expect(sheet).toBeVisible();
    await sheet.getByRole('checkbox', { name: /^Уральский округ/ }).focus();
    await page.keyboard.press('Space');
    const show = sheet.getByRole('button', { name: /^Показать \d+/ });
    await expect(page).toHaveURL('/practices/?region=ural');
    await show.focus();
    await page.keyboard.press('Enter');
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(opener).toHaveText('Отбор (1)');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows its first cards, no dead controls, and leads to the lists', async ({
    page,
  }) => {
    await page.goto('/practices/');
    await expect(page.locator(cards)).toHaveCount(24);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'темы' }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'Прокат детских вещей' }).click();
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  });
});
