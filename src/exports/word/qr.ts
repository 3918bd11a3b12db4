import sharp from 'sharp';
import { renderSVG } from 'uqr';

/** Dots of a module of a QR code: sharp on paper at 300 to an inch. */
const DOTS = 8;

/** QR code of an address as a PNG with a quiet zone around it. */
export const qrPng = (address: string): Promise<Uint8Array> =>
  sharp(Buffer.from(renderSVG(address, { pixelSize: DOTS, border: 2 })))
    .png({ palette: true })
    .toBuffer();
