import { historyProblem } from '../../src/workspace/history/history.ts';
import { buildSite } from './build-site.ts';
import { fail } from './fail.ts';
import { root } from './paths.ts';
import { siteUrlNote } from './site-url.ts';

/** Builds the site and says how it went; ends the program when it did not go well or was stopped. */
export async function buildAndTell(shutdown: AbortSignal): Promise<void> {
  console.log('Проверяю каталог, собираю страницы и указатель для поиска…');
  const result = await buildSite(shutdown);
  if (shutdown.aborted) process.exit(130);
  if (!result.ok) fail(result.message);
  console.log(result.times);
  for (const note of [siteUrlNote(process.env), await historyProblem(root)]) {
    if (note !== undefined) console.log(note);
  }
}
