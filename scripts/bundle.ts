// Has Astro bundle the code of the pages into a folder: bundle.ts <folder>.
import { build } from 'astro';
import { fail } from './lib/fail.ts';
import { root } from './lib/paths.ts';
import { endWithParent } from './lib/run.ts';

const [outDir] = process.argv.slice(2);
if (!outDir) fail('Укажите папку для кода страниц: bundle.ts <папка>.', 2);

endWithParent();
await build({ root, outDir });
