import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Waits until the browser holds the copy of a form. */
export const seeCopy = (page: Page, name: string, text: string) =>
  expect
    .poll(() =>
      page.evaluate(
        (key) =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open('localforage');
            opening.addEventListener('success', () => {
              const database = opening.result;
              const store = database.transaction('keyvaluepairs').objectStore('keyvaluepairs');
              const request = store.getAll(key);
              request.addEventListener('success', () => {
                database.close();
                resolve(JSON.stringify(request.result));
              });
            });
          }),
        `backup.${name}`,
      ),
    )
    .toContain(text);
