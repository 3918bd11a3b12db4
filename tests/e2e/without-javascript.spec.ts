import { builtPages, inParts, kindOf, samplePages } from '../../scripts/lib/built-pages.ts';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });
// A dozen pages in a row take their time on a busy machine.
test.describe.configure({ timeout: 120_000 });

/** Pages that belong to one of an entry and are reached from it, some of them only where it says more. */
const PARTS = ['history', 'codes'];

const addresses = builtPages()
  .map(({ address }) => address)
  .filter((address) => !PARTS.includes(kindOf(address)));

/** Pages right below a list. */
const entriesOf = (list: string) =>
  addresses.filter(
    (address) =>
      new URL('..', `http://localhost${address}`).pathname === list &&
      address.endsWith('/') &&
      address !== list,
  );

for (const [part, sample] of inParts(samplePages())) {
  test(`pages of every kind are read without JavaScript, part ${part}`, async ({ page }) => {
    for (const { address } of sample) {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      const main = page.locator('main');
      await expect(main).toBeVisible();
      const text = await main.innerText();
      const heading = await page.locator('h1').innerText();
      expect(text.length, address).toBeGreaterThan(heading.length + 40);
    }
  });
}

/** The practices have only the newest on their page, the others on later ones. */
const PARTIAL = ['/', '/practices/'];

const lists = addresses.filter(
  (address) => !PARTIAL.includes(address) && entriesOf(address).length > 0,
);

for (const address of lists) {
  test(`${address} lists all its entries without JavaScript`, async ({ page }) => {
    await page.goto(address);
    const listed = await page
      .locator('main a')
      .evaluateAll((links) =>
        links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
      );
    expect(entriesOf(address).filter((entry) => !listed.includes(entry))).toEqual([]);
  });
}

test('the list of practices goes on page by page, as far as there are practices', async ({
  page,
}) => {
  await page.goto('/practices/');
  const pager = page.getByRole('navigation', { name: 'Страницы списка «Практики»' });
  const pages = Number(
    await pager
      .getByRole('link', { name: /^Страница/ })
      .last()
      .textContent(),
  );
  for (let number = 2; number <= pages; number++) {
    await pager.getByRole('link', { name: 'Дальше' }).click();
    await expect(page.locator('h1')).toHaveText(new RegExp(`страница\\s${number}\\sиз\\s${pages}`));
    await expect(pager.locator('[aria-current]')).toHaveText(String(number));
  }
  await expect(pager.getByRole('link', { name: 'Дальше' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Начало списка' }).click();
  await expect(page).toHaveURL(/\/practices\/$/);
});
