// Writes the files that readers take away into a folder: exports.ts <folder>.
import path from 'node:path';
import { exportSource } from './lib/export-source.ts';
import { fail } from './lib/fail.ts';
import { writeExports } from './lib/write-exports.ts';
import { readEntries } from '../src/reader/catalogue.ts';
import { createCatalogue } from '../src/catalogue/catalogue.ts';

const [folder] = process.argv.slice(2);
if (!folder) fail('Укажите папку собранного сайта: exports.ts <папка>.', 2);

const root = path.resolve('content');
const catalogue = createCatalogue(await readEntries(root));
console.log(`Файлов: ${await writeExports(exportSource(catalogue, root), folder)}`);
