import type { Asker } from './asker.ts';

/** The page of the search as a reader uses it: from the Enter key to the frame that shows the results. */
export const searchPage: Asker = {
  address: '/search/',
  ask: (page, query) =>
    page.evaluate(
      (words) =>
        new Promise<number>((resolve, reject) => {
          const input = document.querySelector<HTMLInputElement>(
            'catalogue-search input[name="q"]',
          );
          const results = document.querySelector('catalogue-search [data-results]');
          if (!input?.form || !results) {
            reject(new Error('The page of the search has no form or no results.'));
            return;
          }
          input.value = words;
          const start = performance.now();
          const observer = new MutationObserver(() => {
            if (results.ariaBusy !== 'false') return;
            observer.disconnect();
            requestAnimationFrame(() => {
              resolve(performance.now() - start);
            });
          });
          observer.observe(results, { attributeFilter: ['aria-busy'] });
          input.form.requestSubmit();
        }),
      query,
    ),
};
