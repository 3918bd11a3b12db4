import type { Page } from '@playwright/test';
import { gpsExif } from '../../unit/reader/upload/files.ts';

/** Segment of a JPEG that carries EXIF. */
function segment(content: readonly number[]): Buffer {
  const length = content.length + 2;
  return Buffer.from([0xff, 0xe1, length >> 8, length & 0xff, ...content]);
}

/** Picture that the browser can draw, a JPEG. */
export async function drawnPicture(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    return canvas.toDataURL('image/jpeg').replace(/^.*,/u, '');
  });
  return Buffer.from(drawn, 'base64');
}

/** Picture as a telephone takes it: a JPEG that the browser can draw, with the place in its EXIF. */
export async function photograph(page: Page): Promise<Buffer> {
  const plain = await drawnPicture(page);
  return Buffer.concat([plain.subarray(0, 2), segment(gpsExif()), plain.subarray(2)]);
}
