import { fail } from './fail.ts';
import { dist, program, staged } from './paths.ts';
import { replaceFolder } from './replace-folder.ts';
import { run } from './run.ts';

interface Step {
  name: string;
  args: string[];
  advice: string;
}

const steps: Step[] = [
  {
    name: 'Проверка каталога',
    args: ['scripts/check.ts'],
    advice: 'Исправьте ошибки, перечисленные выше, и повторите.',
  },
  {
    name: 'Сборка страниц',
    args: [program('astro', 'bin', 'astro.mjs'), 'build', '--outDir', staged],
    advice: 'Причина — в сообщении выше; npm run check проверит отдельные записи.',
  },
  {
    name: 'Указатель для поиска',
    args: ['scripts/search-index.ts', staged],
    advice: 'Причина — в сообщении выше.',
  },
];

const seconds = (since: number) =>
  `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} с`;

/**
 * Checks the catalogue, builds the site and indexes it. A step that fails ends the program and leaves
 * the last whole site in dist.
 */
export async function buildSite(signal: AbortSignal): Promise<void> {
  const times: string[] = [];
  for (const { name, args, advice } of steps) {
    console.log(`${name}…`);
    const start = performance.now();
    const { code } = await run(process.execPath, args, { signal });
    if (signal.aborted) return;
    if (code !== 0) fail(`Шаг «${name}» не выполнен. ${advice}`);
    times.push(`${name} — ${seconds(start)}`);
  }
  replaceFolder(staged, dist);
  console.log(times.join('\n'));
}
