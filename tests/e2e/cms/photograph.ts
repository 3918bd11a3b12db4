import type { Page } from '@playwright/test';
import { gpsExif } from '../../unit/reader/upload/files.ts';

/** Segment of a JPEG that carries EXIF. */
function segment(content: readonly number[]): Buffer {
  const length = content.length + 2;
  return Buffer.from([0xff, 0xe1, length >> 8, length & 0xff, ...content]);
}

/** Width of the photograph, pixels. */
export const WIDTH = 300;

/** Picture as a telephone takes it: a JPEG that the browser can draw, with the place in its EXIF. */
export async function photograph(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate((width) => {
    const canvas = Object.assign(document.createElement('canvas'), { width });
    return canvas.toDataURL('image/jpeg').replace(/^.*,/u, '');
  }, WIDTH);
  const plain = Buffer.from(drawn, 'base64');
  return Buffer.concat([plain.subarray(0, 2), segment(gpsExif()), plain.subarray(2)]);
}
