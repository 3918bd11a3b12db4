/** Note for the person who builds the site without its public address; undefined when it is set. */
export const siteUrlNote = ({ SITE_URL }: NodeJS.ProcessEnv): string | undefined =>
  SITE_URL
    ? undefined
    : 'SITE_URL не задан: канонические адреса страниц и карта сайта называют http://localhost:4321.\n' +
      'Перед публикацией соберите так: SITE_URL=https://ваш-адрес npm run build';
