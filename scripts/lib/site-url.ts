/** Address that pages name when none is set: that of the portal on this machine. */
const LOCAL = 'http://localhost:4321';

/** Public address of the site, with a slash at its end; throws when SITE_URL is not the root of a web host: all addresses on pages begin with a slash. */
export function siteUrl({ SITE_URL }: NodeJS.ProcessEnv): URL {
  const written = SITE_URL === undefined || SITE_URL === '' ? LOCAL : SITE_URL;
  const url = URL.parse(`${written.replace(/\/+$/, '')}/`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(
      `SITE_URL — ${written}, а нужен адрес сайта без пути: https://ваш-адрес. Портал живёт в корне домена; для него можно завести поддомен.`,
    );
  }
  return url;
}

/** Note for the person who builds the site without its public address; undefined when it is set. */
export const siteUrlNote = ({ SITE_URL }: NodeJS.ProcessEnv): string | undefined =>
  SITE_URL
    ? undefined
    : `SITE_URL не задан: канонические адреса страниц и карта сайта называют ${LOCAL}.\n` +
      'Перед публикацией соберите так: SITE_URL=https://ваш-адрес npm run build';
