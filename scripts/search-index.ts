// Writes the index of the reader's search over the built site.
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { fail } from './lib/fail.ts';
import { dist } from './lib/paths.ts';

const { index, errors } = await createIndex();
if (!index) fail(`Pagefind не запустился: ${errors.join('; ')}`);

const added = await index.addDirectory({ path: dist });
if (added.errors.length > 0) fail(`Pagefind не прочитал сайт: ${added.errors.join('; ')}`);
if (added.page_count === 0) fail('Pagefind не нашёл в dist ни одной страницы.');

const written = await index.writeFiles({ outputPath: path.join(dist, 'pagefind') });
if (written.errors.length > 0) fail(`Pagefind не записал указатель: ${written.errors.join('; ')}`);

await close();
console.log(`Страниц в указателе: ${added.page_count}`);
