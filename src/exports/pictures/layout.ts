import type { ReactElement } from 'react';
import { SITE_NAME } from '../../i18n/site-name.ts';
import { plainLine } from '../plain-text.ts';
import { PICTURE_SIZE } from './addresses.ts';
import type { Card } from './cards.ts';
import type { ColorName } from './colors.ts';
import { FAMILIES } from './fonts.ts';

type Style = Record<string, string | number>;

/** Element as the drawing takes it; no library stands behind it. */
const box = (style: Style, children: ReactElement[] | string): ReactElement => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** Sizes of titles by the most letters that fit in four lines of them. */
const SIZES = [
  { most: 44, size: 76 },
  { most: 90, size: 62 },
  { most: 130, size: 52 },
];
const SMALLEST = 44;

const sizeOf = (title: string): number =>
  SIZES.find(({ most }) => title.length <= most)?.size ?? SMALLEST;

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** Margins at the sides; boxes of the drawing take them as widths of their own. */
const MARGIN = 72;

/** Place and size of the sign at the foot, beside the name of the site. */
export const SIGN_PLACE = { x: MARGIN, y: 512, size: 60 };

/** A card laid out: kind, title and details above one another, the name of the site at the foot. */
export function layoutOf(card: Card, colors: Record<ColorName, string>): ReactElement {
  const title = shortened(plainLine(card.title), 200);
  const color = colors[card.color];
  const texts = box(
    { flexDirection: 'column', height: 440, width: PICTURE_SIZE.width - 2 * MARGIN },
    [
      box({ color, fontWeight: 700 }, shortened(plainLine(card.kind), 60)),
      box(
        {
          display: 'block',
          marginTop: 20,
          fontSize: sizeOf(title),
          fontWeight: 700,
          lineHeight: 1.18,
          lineClamp: 5,
          wordBreak: 'break-word',
        },
        title,
      ),
      box({ marginTop: 24, color: colors.muted }, shortened(plainLine(card.details), 110)),
    ],
  );
  const foot = box(
    {
      marginLeft: SIGN_PLACE.size + 20,
      height: SIGN_PLACE.size,
      alignItems: 'center',
      fontSize: 36,
      fontWeight: 700,
    },
    SITE_NAME,
  );
  return box(
    {
      ...PICTURE_SIZE,
      flexDirection: 'column',
      background: colors.paper,
      color: colors.ink,
      fontFamily: FAMILIES.join(', '),
      fontSize: 32,
      lineHeight: 1.3,
    },
    [
      box({ width: PICTURE_SIZE.width, height: 16, background: color }, ''),
      box({ flexDirection: 'column', marginLeft: MARGIN, marginTop: 56 }, [texts, foot]),
    ],
  );
}
