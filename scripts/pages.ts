// Draws the pages of the site into a folder with the code that was bundled before: pages.ts <folder>.
import { fail } from './lib/fail.ts';
import { buildPreview } from './lib/preview/build-preview.ts';
import { writeSitemap } from './lib/site-code/sitemap.ts';
import { writePages } from './lib/site-code/write-pages.ts';
import { endWithParent } from './lib/run.ts';

const [folder] = process.argv.slice(2);
if (!folder) fail('Укажите папку собираемого сайта: pages.ts <папка>.', 2);

endWithParent();
const { pages, drawn } = await writePages(folder);
await writeSitemap(folder, pages);
await buildPreview(folder);
console.log(`Страниц: ${pages.length}, из них сделано заново: ${drawn}`);
