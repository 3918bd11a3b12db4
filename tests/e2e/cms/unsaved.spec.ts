import { BACKEND_PATH } from '../../../src/cms/backend-path.ts';
import { expect, test } from './fixtures.ts';
import { fill } from './form.ts';
import { seeCopy } from './unsaved-copy.ts';

const id = 'bashkortostan-nastavniki';
const TYPED = 'Наставники: что не успели сохранить';
/** Answer of the backend that is slower than the browser's own database, milliseconds. */
const DELAY = 500;

for (const { what, hash, copy, address } of [
  {
    what: 'an entry',
    hash: `practices/entries/${id}`,
    copy: `practices.${id}`,
    address: `Адрес: /practices/${id}/`,
  },
  {
    what: 'a new entry',
    hash: 'practices/new',
    copy: 'practices',
    address: 'Адрес: /practices/nastavniki-chto-ne-uspeli-sokhranit/',
  },
]) {
  test(`what was typed into ${what} and not saved is back after a reload`, async ({ editor }) => {
    const { page, form } = editor;
    await editor.enter();
    await page.goto(`/admin/#/collections/${hash}`);
    await expect(page.locator('.self-check[data-form]')).toHaveAttribute('data-form', copy);
    await fill(form, 'Название', TYPED);
    await seeCopy(page, copy, TYPED);
    let last = performance.now();
    await page.route(`**${BACKEND_PATH}`, async (route) => {
      last = performance.now();
      await new Promise((resolve) => {
        setTimeout(resolve, DELAY);
      });
      await route.continue();
    });
    await page.reload();
    const title = page.getByLabel('Название', { exact: true }).first();
    await expect(title).toHaveValue(TYPED);
    // All that the form asks for has come.
    await expect.poll(() => performance.now() - last).toBeGreaterThan(3 * DELAY);
    await expect(title).toHaveValue(TYPED);
    expect(editor.questions.filter((one) => one.includes('несохранённый текст'))).toHaveLength(1);
    await expect(page.getByText(address)).toBeVisible();
    await expect(page.getByText('Есть несохранённые изменения')).toBeVisible();
    await editor.readRussian();
  });
}
