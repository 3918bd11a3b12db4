import type { PreviewModule } from '../cms/preview/studio.ts';
import { READING_KEY, unusualChoices } from '../components/reading/settings.ts';

/** Resolves when the sheet is there; a sheet that does not come is an error. */
function load(sheet: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    sheet.addEventListener('load', () => {
      resolve();
    });
    sheet.addEventListener('error', () => {
      reject(new Error(`No style sheet at ${sheet.href}.`));
    });
  });
}

/** Makes the empty document of the preview one of the site's: its language, its styles, the reader's own settings; what only scripts bring to life can tell that it stays still. */
export const dress: PreviewModule['dress'] = async (page, styles) => {
  page.documentElement.lang = 'ru';
  page.documentElement.dataset.preview = '';
  page.body.classList.add('flex', 'min-h-dvh', 'flex-col');
  const sheets = styles.map((href) =>
    Object.assign(page.createElement('link'), { rel: 'stylesheet', href }),
  );
  const loaded = sheets.map(load);
  const reading = Object.assign(page.createElement('script'), { src: '/reading.js' });
  reading.dataset.key = READING_KEY;
  reading.dataset.choices = JSON.stringify(unusualChoices);
  page.head.append(...sheets, reading);
  await Promise.all(loaded);
};
