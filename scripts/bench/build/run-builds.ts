import { addressOf } from '../../../src/catalogue/entry-address.ts';
import type { Generator } from './generator.ts';
import { measure, type Measurement, type Result } from './measure.ts';
import { requireText, sizeOfSite } from './site-folder.ts';
import { SUFFIX, WORD, type Subject } from './subject.ts';

/** Says how far a run is. */
export type Say = (text: string) => void;

/** Measures the builds one after another; throws when one of them fails or its site lacks what was changed. */
export async function runBuilds(
  generator: Generator,
  subject: Subject,
  say: Say,
  signal: AbortSignal,
): Promise<Result> {
  const { project, site, commands } = generator;
  const build = async (name: string): Promise<Measurement> => {
    const { measurement, output } = await measure(commands, project, signal);
    say(`${name} — ${measurement.seconds} с, ${measurement.peakMemoryMB} МБ`);
    const steps = output.split('\n').filter((line) => / — [\d,]+ с$/.test(line));
    for (const step of steps) say(`  ${step}`);
    return measurement;
  };
  generator.forget();
  const cold = await build('с нуля');
  const size = sizeOfSite(site);
  const unchanged = await build('без изменений');
  await generator.edit(subject);
  const oneEdit = await build('правка одной записи');
  requireText(site, addressOf('practices', subject.entry), WORD);
  await generator.requireFound?.(subject);
  await generator.rename(subject);
  const oneTerm = await build('новое название темы');
  requireText(site, addressOf('practices', subject.bearer), subject.label + SUFFIX);
  return { cold, unchanged, oneEdit, oneTerm, ...size };
}
