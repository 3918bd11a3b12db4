/** Name of the site. */
export const SITE_NAME = 'Практикотека';

/** What the site is. */
export const SITE_KIND = 'каталог социальных практик';
