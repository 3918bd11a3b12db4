// Writes the index of the reader's search into a built site: search-index.ts <folder>.
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { fail } from './lib/fail.ts';
import { writeFoundPractices } from './lib/found-practices.ts';

const [folder] = process.argv.slice(2);
if (!folder) fail('Укажите папку собранного сайта: search-index.ts <папка>.', 2);

const { index, errors } = await createIndex();
if (!index) fail(`Pagefind не запустился: ${errors.join('; ')}`);

const added = await index.addDirectory({ path: folder });
if (added.errors.length > 0) fail(`Pagefind не прочитал сайт: ${added.errors.join('; ')}`);
if (added.page_count === 0) fail('Pagefind не нашёл в собранном сайте ни одной страницы.');

const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
if (written.errors.length > 0) fail(`Pagefind не записал указатель: ${written.errors.join('; ')}`);

writeFoundPractices(path.join(folder, 'pagefind'));
await close();
console.log(`Страниц в указателе: ${added.page_count}`);
