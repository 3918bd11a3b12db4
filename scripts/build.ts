// Checks the catalogue, builds the site into dist and indexes it for search.
import { buildSite } from './lib/build-site.ts';
import { fail } from './lib/fail.ts';
import { onShutdown } from './lib/run.ts';
import { root } from './lib/paths.ts';
import { siteUrlNote } from './lib/site-url.ts';
import { historyProblem } from '../src/workspace/history/history.ts';

const shutdown = onShutdown();
console.log('Проверяю каталог, собираю страницы и указатель для поиска…');
const result = await buildSite(shutdown);
if (shutdown.aborted) process.exit(130);
if (!result.ok) fail(result.message);
console.log(result.times);
for (const note of [siteUrlNote(process.env), await historyProblem(root)]) {
  if (note !== undefined) console.log(note);
}
