import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Width and colors of the system: faults in the one do not depend on the other. */
export const looks = [
  { viewport: { width: 360, height: 800 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

/** WCAG 2.2 A and AA, and the practice of one heading order and of landmarks around everything. */
export const everyRule: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: Object.fromEntries(
    axe
      .getRules(['best-practice'])
      .map(({ ruleId }) => ruleId)
      .filter((rule) => /^(?:region$|heading-order$|landmark-|skip-link$|tabindex$)/.test(rule))
      .map((rule) => [rule, { enabled: true }]),
  ),
  resultTypes: ['violations'],
};

/** What a change of colors alone can break, with the contrast that a contrast scheme promises. */
export const contrastRules: RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
  resultTypes: ['violations'],
};

/** Puts axe into the window of a page. */
export const addAxe = (page: Page) => page.evaluate(axe.source);

/** Faults of the page as it stands, one line each; the page has axe already. */
export const faultsOf = (page: Page, options: RunOptions): Promise<string[]> =>
  page.evaluate(async (given) => {
    const { violations, passes } = await window.axe.run(document, given);
    if (passes.length === 0) return ['axe found nothing to look at'];
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, options);

/**
 * Shows another page in the window that the page has, and so keeps axe there: putting it into a new
 * window takes longer than its run. Scripts of the other page do not run, its elements are alive.
 */
export const turnTo = (page: Page, address: string): Promise<void> =>
  page.evaluate(async (target) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', target);
    const other = await new Promise<Document>((resolve, reject) => {
      request.addEventListener('loadend', () => {
        if (request.responseXML) resolve(request.responseXML);
        else reject(new Error(`${target}: ${request.status}`));
      });
      request.send();
    });
    history.replaceState(null, '', target);
    const before = [...document.head.childNodes];
    document.head.append(...other.head.childNodes);
    for (const node of before) node.remove();
    document.body.replaceWith(other.body);
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
    const loading = styles.filter(({ sheet }) => !sheet);
    await Promise.all(
      loading.map(
        (link) =>
          new Promise((done) => {
            link.addEventListener('load', done);
          }),
      ),
    );
  }, address);
