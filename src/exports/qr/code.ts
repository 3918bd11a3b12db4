import { encode } from 'uqr';
import { escaped } from '../markup.ts';

/** White modules around a code, as the standard asks. */
const BORDER = 4;
const MODULE = 8;

/** Every reader of codes knows all masks; to look for the one with the fewest like spots takes six times as long. */
const MASK = 3;

/** Modules of a QR code and white ones around it, row by row; true is black. A quarter of it may be lost to a fold or a stain. */
export const qrModules = (address: string): { data: boolean[][]; size: number } =>
  encode(address, { ecc: 'Q', border: BORDER, maskPattern: MASK });

/** A QR code that leads to an address, black on white whatever is around it, with words for those who do not see it. */
export function qrSvg(address: string, title: string): string {
  const { data, size } = qrModules(address);
  const squares = data.flatMap((row, y) =>
    row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const side = size * MODULE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" role="img" aria-labelledby="title desc" shape-rendering="crispEdges">`,
    `<title id="title">${escaped(title)}</title><desc id="desc">${escaped(address)}</desc>`,
    `<path fill="#ffffff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000000" d="${squares.join('')}"/>`,
    '</svg>\n',
  ].join('');
}
