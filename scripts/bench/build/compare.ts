import path from 'node:path';
import { fail } from '../../lib/fail.ts';
import { writeProject } from '../../lib/large-catalogue/write-project.ts';
import { emptyFolder } from './empty-folder.ts';
import type { Generator } from './generator.ts';
import { CommandFailure, type Result } from './measure.ts';
import { ours } from './ours.ts';
import { astroMdx, hasHugo, HEAP_MB, hugo } from './peers.ts';
import type { Findings } from './report.ts';
import { runBuilds, type Say } from './run-builds.ts';
import { chooseSubject } from './subject.ts';

/** Measures our builds and those of the peers over the same entries; a peer that does not build is told of and fails the program at its end. */
export async function compare(
  entries: number,
  workplace: string,
  say: Say,
  signal: AbortSignal,
): Promise<Findings> {
  const project = path.join(workplace, 'ours');
  const content = path.join(project, 'content');
  say(`Пишу каталог, записей: ${entries}…`);
  await writeProject(emptyFolder(project), entries);
  const subject = chooseSubject(content);
  // The peers' copies are made before ours is edited.
  const astroPeer = astroMdx(content, workplace);
  const hugoPeer = hasHugo() ? hugo(content, workplace) : undefined;

  const measured = async (name: string, generator: Generator): Promise<Result | null> => {
    say(`${name}:`);
    try {
      return await runBuilds(generator, subject, say, signal);
    } catch (reason) {
      if (!(reason instanceof CommandFailure)) throw reason;
      say(`${name} — сборка не удалась: ${reason.message}`);
      process.exitCode = 1;
      return null;
    }
  };
  const own = (await measured('«Практикотека»', ours(project))) ?? fail('Портал не собрался.');
  say(`Node для Astro разрешено до ${HEAP_MB} МБ: с обычным пределом большой сайт не собирается.`);
  const astro = await measured('Astro и MDX', astroPeer);
  if (!hugoPeer) say('Hugo не установлен: без него.');
  return {
    entries,
    ours: own,
    astroMdx: astro,
    hugo: hugoPeer ? await measured('Hugo', hugoPeer) : null,
  };
}
