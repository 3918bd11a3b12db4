import { expect, test } from './fixtures.ts';

const PASSPORT = '/practices/novosibirsk-zaschitniki-detstva/';

test('the table of contents leads to sections and marks the one being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(PASSPORT);
  const contents = page.getByRole('navigation', { name: 'На этой странице' });
  const current = contents.locator('[aria-current="location"]');
  const titles = await contents.getByRole('link').allTextContents();
  expect(titles).toEqual(await page.locator('main h2').allTextContents());

  await contents.getByRole('link', { name: 'Доказательства' }).click();
  await expect(page.getByRole('heading', { name: 'Доказательства' })).toBeInViewport();
  await expect(current).toHaveText('Доказательства');
  await page.getByRole('heading', { name: 'Что делают' }).evaluate((one) => {
    one.scrollIntoView();
  });
  await expect(current).toHaveText('Что делают');
});

test('on a narrow screen the contents open and close', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(PASSPORT);
  const link = page.getByRole('link', { name: 'Доказательства', exact: true });
  await expect(link).toBeHidden();
  await page.getByText('На этой странице').click();
  await link.click();
  await expect(page).toHaveURL(/#evidence$/);
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a link to a section and a reference are copied by one click', async ({ page }) => {
    await page.goto(PASSPORT);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Скопировать ссылку на раздел «Результаты»' }).click();
    await expect(page.getByText('Ссылка скопирована')).toBeVisible();
    expect(await copied()).toBe(`${page.url()}#results`);

    await page.getByRole('button', { name: 'Скопировать описание' }).click();
    await expect(page.getByText('Описание скопировано')).toBeVisible();
    const today = await page.evaluate(() => new Date().toLocaleDateString('ru'));
    expect(await copied()).toContain(`URL: ${page.url()} (дата обращения: ${today}).`);
  });
});

test('where the clipboard is closed, the link stands selected in a field', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('denied')) },
    });
  });
  await page.goto(PASSPORT);
  const button = page.getByRole('button', { name: 'Скопировать ссылку на раздел «Источники»' });
  await button.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Скопируйте отсюда' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${page.url()}#sources`);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('#sources');
  await page.keyboard.press('Tab');
  await expect(field).toHaveCount(0);
});

test('figures lead to their source and the source back to where it is used', async ({ page }) => {
  await page.goto(PASSPORT);
  const results = page.getByRole('region', { name: 'Результаты' });
  await results.getByRole('link', { name: 'Источник 1' }).click();
  const source = page.locator('#source-kulun-nov');
  await expect(source).toBeInViewport();
  await source.getByRole('link', { name: 'Результаты' }).click();
  await expect(page).toHaveURL(/#outcomes$/);
  await expect(page.locator('#outcomes')).toBeInViewport();
});

test('the trail is walked from the talk to those who took the practice over', async ({ page }) => {
  await page.goto(PASSPORT);
  const trail = page.getByRole('navigation', { name: 'След практики' });
  const steps = ['Доклад', 'Событие', 'Практика', 'Награда', 'Переняли', 'Показатель'];
  const held = await Promise.all(
    steps.map((name) =>
      trail
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}(: \\d+)?$`) }) })
        .getByRole('listitem')
        .count(),
    ),
  );
  expect(Math.max(...held)).toBeGreaterThan(1);
  await expect(trail.getByRole('heading')).toHaveText(
    steps.map((name, at) => ((held[at] ?? 0) > 1 ? `${name}: ${held[at]}` : name)),
  );
  await expect(trail.getByText('в источниках не сказано')).toHaveCount(
    held.filter((count) => count === 0).length,
  );
  const adoption = trail.locator('a[href^="/replications/"]').first();
  const address = (await adoption.getAttribute('href')) ?? '';
  await adoption.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
});
