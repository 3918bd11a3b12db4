import { readFileSync } from 'node:fs';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { PICTURE_SIZE } from './addresses.ts';
import type { Card } from './cards.ts';
import { readColors } from './colors.ts';
import { readFonts } from './fonts.ts';
import { layoutOf, SIGN_PLACE } from './layout.ts';

/** Sign of the site, as browsers show it, drawn on 32 by 32. */
const SIGN = new URL('../../../public/favicon.svg', import.meta.url);

/** The sign as a part of a drawing: as a picture inside of one it takes as long as all the rest. */
function signPart(): string {
  const { x, y, size } = SIGN_PLACE;
  const shapes = readFileSync(SIGN, 'utf8').replaceAll(/<\/?svg[^>]*>/g, '');
  return `<g transform="translate(${x} ${y}) scale(${size / 32})">${shapes}</g>`;
}

/** Draws cards; what all of them are drawn with is read when the first is asked for. */
export function drawing(): (card: Card) => Promise<Uint8Array> {
  let ready: Promise<Font[]> | undefined;
  const [colors, sign] = [readColors(), signPart()];
  return async (card) => {
    ready ??= readFonts();
    const svg = await satori(layoutOf(card, colors), { ...PICTURE_SIZE, fonts: await ready });
    const whole = svg.replace(/<\/svg>$/, () => `${sign}</svg>`);
    // A palette would halve the bytes and double the time.
    return sharp(Buffer.from(whole)).removeAlpha().png({ compressionLevel: 6 }).toBuffer();
  };
}
