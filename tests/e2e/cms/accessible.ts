import type { Page } from '@playwright/test';
import { addAxe, everyRule } from '../axe.ts';

/** Fault that is Decap's own and that nothing from outside can mend: its rule, where it stands and why it stays. */
interface Tolerated {
  rule: string;
  selector: string;
  reason: string;
}

const TOLERATED: Tolerated[] = [
  {
    rule: 'nested-interactive',
    selector: 'span[role="button"]:has(> button)',
    reason:
      'Decap puts a button into the button of a menu; the outer one says whether the menu is open',
  },
];

/** Faults of the page as it stands by the rules of accessibility, without those that Decap alone could mend. */
export async function faultsOn(page: Page): Promise<string[]> {
  await addAxe(page);
  return page.evaluate(
    async ({ options, tolerated }) => {
      const { violations, passes } = await window.axe.run(document, options);
      if (passes.length === 0) return ['axe found nothing to look at'];
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => {
            const element = document.querySelector(String(target[0]));
            return !tolerated.some(
              ({ rule, selector }) => rule === id && element?.closest(selector),
            );
          })
          .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    },
    { options: everyRule, tolerated: TOLERATED },
  );
}
