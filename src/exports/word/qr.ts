import sharp from 'sharp';
import { qrSvg } from '../qr/code.ts';

/** QR code of an address as a PNG; Word takes no SVG in its older versions. */
export const qrPng = (address: string): Promise<Uint8Array> =>
  sharp(Buffer.from(qrSvg(address, '')))
    .removeAlpha()
    .toColourspace('b-w')
    .png()
    .toBuffer();
