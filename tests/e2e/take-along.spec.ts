import { addAxe, everyRule, faultsOf, looks } from './axe.ts';
import {
  agree,
  expect,
  keptIn,
  KEEPING,
  line,
  makeOlder,
  practicesOf,
  REGION,
  takeAlong,
  test,
} from './along.ts';
import { answer } from './changing-site.ts';

// A dozen pages take a while when the machine has other work.
test.describe.configure({ timeout: 120_000 });

test('a region is read without network, with the day it was kept; what was not kept says so', async ({
  page,
  context,
}) => {
  await page.goto(REGION);
  expect(await keptIn(page)).toEqual({ caches: [], workers: 0 });
  await page.getByRole('button', { name: 'Взять с собой' }).click();
  await expect(page.locator('[data-what]')).toContainText(/\d+\sстраниц.*примерно .*[КМ]Б/);
  await page.getByRole('button', { name: 'Не сейчас' }).click();
  expect(await keptIn(page)).toEqual({ caches: [], workers: 0 });
  await agree(page);
  const status = page.locator('take-along [data-status]');
  await expect(status).toContainText(/Сохранено: \d+\sстраниц/, { timeout: KEEPING });
  await expect(status).toBeFocused();
  const [practice = ''] = await practicesOf(page);

  await context.setOffline(true);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  for (const address of [REGION, practice]) {
    await page.goto(address);
    await expect(line(page)).toContainText(
      /Без сети\.\sСтраница сохранена \d+\s\D+\s\d{4}\sгода\./,
    );
    await expect(page.locator('h1')).toHaveCSS('font-family', /Golos/);
    await expect(page.locator('.sign').first()).toBeVisible();
  }
  expect(problems, 'a kept page has all its parts').toEqual([]);

  const missing = await page.goto('/practices/');
  expect(missing?.status()).toBe(503);
  await expect(line(page)).toContainText('Эта страница не сохранена');
  await page.getByRole('link', { name: 'Вологодская область', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Вологодская область');
});

test('the site is asked first: a changed page is shown without the line, the kept one only when nothing fresh came', async ({
  page,
  site,
}) => {
  await takeAlong(page, REGION);
  site.instead.set(REGION, answer(200, '<title>Новое</title><h1>Новое</h1>'));
  await page.goto(REGION);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Новое');
  await expect(line(page)).toHaveCount(0);

  site.instead.set(REGION, answer(502, 'Bad gateway'));
  await page.goto(REGION);
  await expect(line(page)).toContainText('Сайт ответил ошибкой');

  // Never answers: the network is there, and nothing comes.
  site.instead.set(REGION, () => undefined);
  await page.goto(REGION);
  await expect(line(page)).toContainText('Сайт долго не отвечает');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Вологодская область');
});

test('what is cancelled leaves nothing behind, neither pages nor the worker', async ({
  page,
  site,
}) => {
  await page.goto(REGION);
  site.instead.set('/signs.svg', () => undefined);
  await agree(page);
  await expect(page.locator('take-along [data-progress]')).toContainText('Загружено');
  await page.getByRole('button', { name: 'Отменить' }).click();
  await expect(page.locator('take-along [data-status]')).toHaveText(
    'Отменено, ничего не сохранено.',
  );
  expect(await keptIn(page)).toEqual({ caches: [], workers: 0 });
});

test('a browser without room keeps what it had and says what to do', async ({ page, context }) => {
  await takeAlong(page, REGION);
  const before = await keptIn(page);
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1024 });
  await agree(page);
  await expect(page.locator('take-along [data-status]')).toContainText(
    'не хватает места, осталась прежняя копия',
    { timeout: KEEPING },
  );
  expect(await keptIn(page)).toEqual(before);
});

test('what two share is kept for the other one; when nothing is left the worker goes', async ({
  page,
  context,
}) => {
  await takeAlong(page, REGION);
  const [shared = ''] = await practicesOf(page);
  await page
    .locator(`own-buttons[data-id="${shared.split('/')[2] ?? ''}"] button[data-list="kept"]`)
    .click();
  await takeAlong(page, '/shelf/');
  await page.getByRole('link', { name: 'Где это найти' }).click();
  await page.getByRole('button', { name: /^Удалить\s?: Вологодская область$/ }).click();
  await expect(page.locator('along-list > [data-status]')).toHaveText('Удалено из браузера.');

  await context.setOffline(true);
  await page.goto(shared);
  await expect(line(page)).toContainText('Страница сохранена');
  await page.goto(REGION);
  await expect(line(page)).toContainText('не сохранена');
  await page.getByRole('button', { name: 'Удалить всё' }).click();
  await expect(page.getByText('Пока ничего не сохранено.')).toBeVisible();
  expect(await keptIn(page)).toEqual({ caches: [], workers: 0 });
});

test('an event is taken along with its programme, which opens without network', async ({
  page,
  context,
}) => {
  const programme = page.locator('a[href$="program.docx"]');
  await takeAlong(page, '/events/forum-vektor-detstva-2021/');
  const href = (await programme.first().getAttribute('href')) ?? '';
  await context.setOffline(true);
  await page.goto('/events/forum-vektor-detstva-2021/');
  const [file] = await Promise.all([page.waitForEvent('download'), programme.first().click()]);
  expect(file.suggestedFilename()).toBe(href.split('/').at(-1));
  expect(await file.failure()).toBeNull();
});

test('what the site takes back goes from the browser too, and a broken site takes nothing', async ({
  page,
  site,
}) => {
  await takeAlong(page, REGION);
  const addresses = await practicesOf(page);
  const [first = '', second = '', third = ''] = addresses;
  const has = (address: string) =>
    page.evaluate(async (path) => (await caches.match(path)) !== undefined, address);

  site.instead.set('/offline/', answer(404, ''));
  site.instead.set(first, answer(404, 'Нет'));
  await page.goto(first);
  expect(await has(first), 'the whole site is broken').toBe(true);

  site.instead.delete('/offline/');
  await page.goto(first);
  await expect.poll(() => has(first)).toBe(false);

  await expect
    .poll(async () => (await keptIn(page)).caches.some((name) => name.includes('checked')))
    .toBe(true);
  // The list of the day, and the answer to a page that nobody opens.
  await makeOlder(page, 2);
  const day = new Date().toISOString().slice(0, 10);
  site.instead.set(
    '/offline/withdrawn.json',
    answer(200, JSON.stringify({ [second]: day }), 'application/json'),
  );
  site.instead.set(third, answer(410, 'Нет'));
  await page.goto('/');
  await expect.poll(() => has(second)).toBe(false);
  await expect.poll(() => has(third)).toBe(false);
  await page.goto('/offline/');
  await expect(page.locator('[data-loss]')).toContainText('3 страницы');
});

test('what has been kept for a year is removed, and the worker with the last of it', async ({
  page,
}) => {
  await takeAlong(page, REGION);
  await makeOlder(page, 366);
  await page.goto('/');
  await expect.poll(() => keptIn(page)).toEqual({ caches: [], workers: 0 });
});

test('a site published anew in between is asked once more, and says so when that does not help', async ({
  page,
  site,
}) => {
  await page.goto(REGION);
  const style = await page.locator('link[rel="stylesheet"]').getAttribute('href');
  const gone = answer(404, '');
  site.instead.set(style ?? '', (...given) => {
    site.instead.delete(style ?? '');
    gone(...given);
  });
  await takeAlong(page, REGION);

  site.instead.set(style ?? '', gone);
  await agree(page);
  const status = page.locator('take-along [data-status]');
  await expect(status).toContainText('осталась прежняя копия: сайт в это время обновился', {
    timeout: KEEPING,
  });
});

test('everything is done with the keyboard, and has no faults in any look', async ({ page }) => {
  await page.goto(REGION);
  await page.getByRole('button', { name: 'Взять с собой' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Сохранить', exact: true })).toBeFocused();
  await addAxe(page);
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page, everyRule)).toEqual([]);
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('take-along [data-status]')).toContainText('Сохранено: ', {
    timeout: KEEPING,
  });

  await page.context().setOffline(true);
  for (const address of [REGION, '/offline/']) {
    await page.goto(address);
    await expect(line(page)).toBeVisible();
    await addAxe(page);
    expect(await faultsOf(page, everyRule)).toEqual([]);
  }
  await page.getByText('Что внутри').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-inside] a').first()).toBeFocused();
});

test('an operator who puts the last worker in its place ends it all', async ({ page, site }) => {
  await takeAlong(page, REGION);
  const { readFileSync } = await import('node:fs');
  const manual = readFileSync('docs/take-along.md', 'utf8');
  const script = /```js\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';
  site.instead.set('/take-along.js', answer(200, script, 'text/javascript'));
  await page.goto('/');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => keptIn(page)).toEqual({ caches: [], workers: 0 });
});
