import { test as testWithFaults } from '@playwright/test';
import { hasWords } from '../../src/search/state.ts';
import { expect, test } from './fixtures.ts';

const status = '[data-status]';
const rows = '[data-results] li';

test('the field in the header offers pages: by keyboard into the list, out of it and to a page', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Поиск по каталогу' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('няня');
  const list = page.getByRole('listbox', { name: 'Подсказки' });
  await expect(list.getByRole('group', { name: 'Практики' }).getByRole('option')).toHaveCount(3);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('search-box [role="status"]')).toHaveText(/^\d+\sподсказ/);
  await expect(list.locator('mark').first()).toHaveText(/нян/i);

  const chosen = list.locator('[aria-selected="true"]');
  await page.keyboard.press('ArrowDown');
  const [first] = await list.getByRole('option').all();
  await expect(first ?? list).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toHaveValue('няня');
  await page.keyboard.press('ArrowDown');
  await expect(list).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '',
  );
  const address = await chosen.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address ?? '');
});

test('Escape closes, then clears; Tab leaves; a slash typed into a field is a slash', async ({
  page,
}) => {
  await page.goto('/about/');
  const field = page.getByRole('combobox');
  await field.fill('семья');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Найти' })).toBeFocused();
  await expect(page.getByRole('listbox')).toBeHidden();
  await field.press('End');
  await field.press('/');
  await expect(field).toHaveValue('семья/');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await field.fill('отказ');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator(status)).toContainText('Найдено');
});

test('the shortcut is switched off in «Настройки чтения»', async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('button', { name: /Настройки чтения/ }).click();
  await page.locator('.reading-choice', { hasText: /Ничего не\sделает/ }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).not.toBeFocused();
  await expect(page.getByRole('combobox')).not.toHaveAttribute('aria-keyshortcuts');
});

test('tabs, filters and orders narrow and stand in the address; back and forward restore them', async ({
  page,
}) => {
  await page.goto('/search/?q=семья');
  await expect(page.locator(status)).toContainText('Найдено');
  const whole = await page.locator(status).innerText();
  const tab = page.locator('[data-tab]', { hasText: 'События' });
  const promised = await tab.locator('[data-count]').innerText();
  await tab.click();
  await expect(page).toHaveURL(/type=events$/);
  await expect(page.locator(status)).toHaveText(new RegExp(`: ${promised.trim()}\\s`));
  await expect(tab).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('[data-results] [data-type]').first()).toHaveText('событие');
  await page.getByText('Год', { exact: true }).first().click();
  const year = page.locator('label:has([name="year"][value="2025"])');
  const inYear = await year.locator('[data-count]').innerText();
  await year.click();
  await expect(page.locator(status)).toHaveText(new RegExp(`: ${inYear}\\s`));
  await page.getByLabel('Порядок').selectOption('newest');
  await expect(page).toHaveURL(/type=events&year=2025&sort=newest/);

  for (const address of [/type=events&year=2025$/, /type=events$/, /q=[^&]+$/]) {
    await page.goBack();
    await expect(page).toHaveURL(address);
  }
  await expect(page.locator(status)).toHaveText(whole);
  await page.goForward();
  await expect(tab).toHaveAttribute('aria-current', 'page');
  await expect(page.locator(status)).toHaveText(new RegExp(`: ${promised.trim()}\\s`));
});

test('back from a page leads to the same place of the same list', async ({ page }) => {
  await page.goto('/search/?q=семья');
  await page.getByRole('button', { name: 'Показать ещё' }).click();
  await expect(page.locator(rows)).toHaveCount(20);
  await expect(page.locator(rows).nth(10).getByRole('link')).toBeFocused();
  const last = page.locator(rows).last().getByRole('link');
  await last.evaluate((link) => {
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(500);
  // The place is kept when the scrolling has come to rest.
  const kept = () => page.evaluate(() => (history.state as { top?: number } | null)?.top);
  await expect.poll(kept).toBe(top);
  await last.click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(20);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
});

test('what was understood is said: another keyboard layout, words that are nowhere', async ({
  page,
}) => {
  await page.goto('/search/?q=ctvmz кенгуру');
  await expect(page.locator('[data-changed]')).toContainText('Показано по запросу «семья');
  await expect(page.locator('[data-dropped]')).toHaveText(
    'Не нашлось слова «кенгуру», показано без него.',
  );
  await page.getByRole('link', { name: 'Искать «ctvmz кенгуру»?' }).click();
  await expect(page).toHaveURL(/literal=1/);
  await expect(page.locator('[data-changed]')).toBeHidden();
  await expect(page.locator(status)).toBeFocused();
  await page.getByRole('link', { name: 'Искать с исправлениями?' }).click();
  await expect(page).not.toHaveURL(/literal/);
  await expect(page.locator(status)).toBeFocused();
  await expect(page.locator('[data-changed]')).toBeVisible();
  await page.goto('/search/?q=yzyz&region=ru-chu');
  await expect(page.locator('[data-changed]')).toContainText('Искали «няня».');
});

test('the list of suggestions stays within the screen, wide or narrow', async ({ page }) => {
  for (const address of ['/', '/about/']) {
    await page.goto(address);
    await page.locator('search-box input').fill('семья');
    const list = page.getByRole('listbox');
    for (const width of [320, 640, 900, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(list).toBeVisible();
      const { left, right } = await list.evaluate(
        (element) => element.getBoundingClientRect().toJSON() as DOMRect,
      );
      expect(left, `${address} at ${width}`).toBeGreaterThanOrEqual(0);
      expect(right, `${address} at ${width}`).toBeLessThan(width);
    }
  }
});

testWithFaults('when the index fails, nothing of the answer before stays', async ({ page }) => {
  await page.goto('/search/?q=семья');
  await expect(page.locator(status)).toContainText('Найдено');
  await page.route('**/search-index/**', (route) => route.abort());
  await page.getByRole('combobox', { name: 'Что найти' }).fill('няня');
  await page.keyboard.press('Enter');
  await expect(page.locator(status)).toHaveText(/^Поиск не загрузился/);
  await expect(page.locator(rows)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'все ситуации' })).toBeVisible();
});

test('results without some of the words stand apart', async ({ page }) => {
  await page.goto('/search/?q=опека Якутия');
  const partial = page.locator('[data-partial]');
  await expect(partial).toHaveText(/^Все слова есть в \d+\s/);
  const whole = Number(/\d+/.exec(await partial.innerText())?.[0]);
  await expect(page.locator(rows)).toHaveCount(whole);
  await expect(page.getByRole('heading', { name: 'Есть не все слова' })).toBeVisible();
  await expect(page.locator('[data-rest] li')).toHaveCount(10 - whole);
});

test('nothing found leads on: other parts, the filter to take off, situations, editors', async ({
  page,
}) => {
  await page.goto('/search/?q=щъыьэ');
  await expect(page.locator(status)).toHaveText('Ничего не нашлось');
  const nothing = page.locator('[data-nothing]');
  await expect(nothing.getByRole('link', { name: 'регионы на карте' })).toBeVisible();
  await expect(nothing.getByRole('link', { name: 'Напишите в редакцию' })).toBeVisible();
  expect(await nothing.locator('a[href^="/situations/"]').count()).toBeGreaterThan(3);

  await page.goto('/search/?q=няня&region=ru-chu');
  const offer = nothing.getByRole('button', { name: /^Без «Чукотский/ });
  const promised = /\d+/.exec((await offer.innerText()).split('—')[1] ?? '')?.[0];
  await offer.click();
  await expect(page.locator(status)).toHaveText(new RegExp(`^Найдено: ${promised}\\s`));
});

test('hostile queries are answered as text', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('combobox', { name: 'Что найти' });
  for (const query of [
    'дом '.repeat(125_000),
    '<img src=x onerror="document.title=1"><семья>',
    '\u0000\u0007\u202e\uffff\ud800 семья',
    '(((.*+?^${}[]\\|',
    '👨‍👩‍👧‍👦🧸',
    'ы',
  ]) {
    await field.evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.form?.requestSubmit();
    }, query);
    const cut = query.slice(0, 200).trim();
    await expect(page).toHaveURL(hasWords(cut) ? /\/search\/\?q=./ : '/search/');
    await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator(status)).toHaveText(/Найден|Ничего/);
    expect(await page.locator('main :is(img, семья)').count()).toBe(0);
  }
  await expect(page).not.toHaveTitle('1');
});
