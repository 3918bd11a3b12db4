import { builtPages } from '../../scripts/lib/built-pages.ts';
import { addAxe, everyRule, faultsOf, looks, turnTo } from './axe.ts';
import { expect, test } from './fixtures.ts';

// A part of the pages takes a minute when the machine has other work.
test.describe.configure({ timeout: 240_000 });

test.describe('every page', () => {
  const PARTS = 24;
  const addresses = builtPages().map(({ address }) => address);

  for (const part of Array.from({ length: PARTS }).keys()) {
    test.describe(() => {
      // Neighbors in the list are of one kind: each kind gets into parts of both looks.
      test.use({ ...(looks[part % looks.length] ?? {}) });

      test(`part ${part + 1} of ${PARTS}`, async ({ page }) => {
        await page.goto('/about/');
        await addAxe(page);
        const faults: string[] = [];
        for (const [index, address] of addresses.entries()) {
          if (index % PARTS !== part) continue;
          await turnTo(page, address);
          for (const fault of await faultsOf(page, everyRule)) faults.push(`${address} ${fault}`);
        }
        expect(faults).toEqual([]);
      });
    });
  }
});
