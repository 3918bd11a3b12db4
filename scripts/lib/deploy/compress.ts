import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Endings of what is added to the name of a file for the file compressed. */
export const VARIANTS = ['.br', '.gz'] as const;

/** File as it is when compressed. */
export interface Variant {
  ending: (typeof VARIANTS)[number];
  bytes: Uint8Array;
}

/** Texts; pictures, Word, Excel and fonts are compressed by themselves. */
const COMPRESSIBLE =
  /\.(?:atom|bib|css|csv|html|ics|js|json|map|md|mjs|ris|svg|txt|webmanifest|xml)$/;

/** A smaller file fits into one packet of the network anyway, bytes. */
const SMALLEST = 1024;

/**
 * How hard brotli tries. Code of pages is downloaded by everybody and changes seldom: the best there is. For a page
 * of 28 kB that would cost 63 ms to save a tenth; 6 takes 1.5 ms.
 */
const qualityOf = (name: string): number => (name.startsWith('_astro/') ? 11 : 6);

/** Compressed forms of a file of a site, those that make it smaller. */
export async function compressed(name: string, bytes: Uint8Array): Promise<Variant[]> {
  if (bytes.length < SMALLEST || !COMPRESSIBLE.test(name)) return [];
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: qualityOf(name),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const variants: Variant[] = [
    { ending: '.br', bytes: await brotli(bytes, { params }) },
    { ending: '.gz', bytes: await zip(bytes, { level: constants.Z_BEST_COMPRESSION }) },
  ];
  return variants.filter((variant) => variant.bytes.length < bytes.length);
}
