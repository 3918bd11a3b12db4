import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORE_CHARACTERS } from '../../src/styles/core-characters.ts';
import { root } from '../../scripts/lib/paths.ts';

const css = readFileSync(path.join(root, 'src', 'styles', 'fonts.css'), 'utf8');

/** Characters that the style sheet sends to a file of the typeface. */
function rangesOf(file: string): string[] {
  const face = css.split('@font-face').find((one) => one.includes(`./fonts/${file}`)) ?? '';
  const ranges = /unicode-range:([^;]+);/.exec(face)?.[1] ?? '';
  return ranges.split(',').flatMap((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
    return Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step));
  });
}

describe('characters of the typeface', () => {
  it.each(Object.entries(CORE_CHARACTERS))(
    'are the same in the %s file and in its unicode-range',
    (script, characters) => {
      expect(rangesOf(`golos-text-${script}.woff2`).toSorted()).toEqual([...characters].toSorted());
    },
  );
});
