import { addressOf } from '../../catalogue/entry-address.ts';

/** Where all laureates lie as a table. */
export const laureatesAddress = (kind: 'xlsx' | 'csv'): string =>
  `/awards/laureates/laureates.${kind}`;

/** Where the badge of a laureate lies. */
export const badgeAddress = (award: string, key: string): string =>
  `${addressOf('awards', award)}badge-${key}.svg`;
