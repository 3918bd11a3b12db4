import { readFileSync } from 'node:fs';
import type { Font } from 'satori';
import subsetFont from 'subset-font';
import { CORE_CHARACTERS } from '../../styles/core-characters.ts';

const WEIGHTS = [400, 700] as const;

/** Families of the typeface in the order in which a character is looked for. */
export const FAMILIES = Object.keys(CORE_CHARACTERS).map((script) => `Golos ${script}`);

const fileOf = (script: string) =>
  readFileSync(new URL(`../../styles/fonts/golos-text-${script}.woff2`, import.meta.url));

/** The site's own typeface as the drawing takes it: unpacked, each weight by itself. */
export const readFonts = (): Promise<Font[]> =>
  Promise.all(
    Object.entries(CORE_CHARACTERS).flatMap(([script, characters]) =>
      WEIGHTS.map(async (weight) => ({
        name: `Golos ${script}`,
        weight,
        data: await subsetFont(fileOf(script), characters, {
          targetFormat: 'sfnt',
          variationAxes: { wght: weight },
        }),
      })),
    ),
  );
