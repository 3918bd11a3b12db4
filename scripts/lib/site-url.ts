/** Address that pages name when none is set: that of the portal on this machine. */
const LOCAL = 'http://localhost:4321';

/** Public address of the site, with a slash at its end; throws when SITE_URL is no web address. */
export const siteUrl = ({ SITE_URL }: NodeJS.ProcessEnv): URL =>
  new URL(`${(SITE_URL === undefined || SITE_URL === '' ? LOCAL : SITE_URL).replace(/\/+$/, '')}/`);

/** Note for the person who builds the site without its public address; undefined when it is set. */
export const siteUrlNote = ({ SITE_URL }: NodeJS.ProcessEnv): string | undefined =>
  SITE_URL
    ? undefined
    : `SITE_URL не задан: канонические адреса страниц и карта сайта называют ${LOCAL}.\n` +
      'Перед публикацией соберите так: SITE_URL=https://ваш-адрес npm run build';
