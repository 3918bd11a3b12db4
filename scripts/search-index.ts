// Writes the index of the reader's search into a built site: search-index.ts <folder>.
import path from 'node:path';
import { fail } from './lib/fail.ts';
import { keptFolder } from './lib/kept-folder.ts';
import { keptShapes } from './lib/kept.ts';
import { cache, root as project } from './lib/paths.ts';
import { writeSearchIndex } from './lib/write-search-index.ts';
import { endWithParent, yieldToOthers } from './lib/run.ts';
import { codeDigest } from '../src/code-digest.ts';
import { readEntries } from '../src/reader/catalogue.ts';
import { createCatalogue } from '../src/catalogue/catalogue.ts';

const [folder] = process.argv.slice(2);
if (!folder) fail('Укажите папку собранного сайта: search-index.ts <папка>.', 2);

endWithParent();
// Pages and files to take away take longer.
yieldToOthers();
const root = path.resolve('content');
const entries = await readEntries(root, keptShapes());
const kept = keptFolder(path.join(cache, 'search-index'));
const catalogue = createCatalogue(entries);
const files = await writeSearchIndex(catalogue, root, folder, kept, codeDigest(project));
console.log(`Файлов в указателе: ${files}`);
