// Cuts the typeface down to the characters of Russian text; run it when the package of the typeface changes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { CORE_CHARACTERS } from '../src/styles/core-characters.ts';
import { root } from './lib/paths.ts';

const source = path.join(root, 'node_modules', '@fontsource-variable', 'golos-text', 'files');
const target = path.join(root, 'src', 'styles', 'fonts');

mkdirSync(target, { recursive: true });
for (const [script, characters] of Object.entries(CORE_CHARACTERS)) {
  const whole = readFileSync(path.join(source, `golos-text-${script}-wght-normal.woff2`));
  const core = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  writeFileSync(path.join(target, `golos-text-${script}.woff2`), core);
  console.log(`golos-text-${script}.woff2: ${whole.length} → ${core.length} байт`);
}
