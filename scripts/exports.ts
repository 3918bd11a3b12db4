// Writes the files that readers take away into a folder: exports.ts <folder>.
import path from 'node:path';
import { exportSource } from './lib/export-source.ts';
import { fail } from './lib/fail.ts';
import { keptFolder } from './lib/kept-folder.ts';
import { keptShapes } from './lib/kept.ts';
import { readPast } from './lib/past.ts';
import { cache, root } from './lib/paths.ts';
import { writeExports } from './lib/write-exports.ts';
import { endWithParent } from './lib/run.ts';
import { createCatalogue } from '../src/catalogue/catalogue.ts';
import { createAnswers } from '../src/catalogue/reads/answer.ts';
import { codeDigest } from '../src/code-digest.ts';
import { keptOutputs } from '../src/kept-outputs.ts';
import { readEntries } from '../src/reader/catalogue.ts';

const [folder] = process.argv.slice(2);
if (!folder) fail('Укажите папку собранного сайта: exports.ts <папка>.', 2);

endWithParent();
const content = path.resolve('content');
const past = await readPast(root);
const catalogue = createCatalogue(await readEntries(content, keptShapes()));
const source = exportSource(catalogue, content, process.env, past);
const outputs = keptOutputs(
  path.join(cache, 'exports.jsonl'),
  codeDigest(root),
  createAnswers(catalogue, source.today, past.pastOf),
);
const kept = { folder: keptFolder(path.join(cache, 'exports')), outputs };
const { files, made } = await writeExports(source, folder, kept);
console.log(`Файлов: ${files}, из них сделано заново: ${made}`);
