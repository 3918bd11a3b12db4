// Writes the index of the reader's search into a built site: search-index.ts <folder>.
import path from 'node:path';
import { fail } from './lib/fail.ts';
import { keptShapes } from './lib/kept.ts';
import { writeSearchIndex } from './lib/write-search-index.ts';
import { endWithParent, yieldToOthers } from './lib/run.ts';
import { readEntries } from '../src/reader/catalogue.ts';
import { createCatalogue } from '../src/catalogue/catalogue.ts';

const [folder] = process.argv.slice(2);
if (!folder) fail('Укажите папку собранного сайта: search-index.ts <папка>.', 2);

endWithParent();
// Files to take away take the longest.
yieldToOthers();
const root = path.resolve('content');
const entries = await readEntries(root, keptShapes());
const pages = await writeSearchIndex(createCatalogue(entries), root, folder);
console.log(`Страниц в указателе: ${pages}`);
