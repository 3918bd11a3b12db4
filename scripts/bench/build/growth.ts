import { rmSync } from 'node:fs';
import path from 'node:path';
import { formatBytes } from '../../../src/i18n/figures.ts';
import { counted, formatNumber } from '../../../src/i18n/plural.ts';
import { writeProject } from '../../lib/large-catalogue/write-project.ts';
import { tableOf } from '../table.ts';
import { emptyFolder } from './empty-folder.ts';
import { measure, type Measurement } from './measure.ts';
import { ours } from './ours.ts';
import type { Say } from './run-builds.ts';
import { firstQuery, HEAVY, sizesOfSite, type FamilySize, type QuerySize } from './site-growth.ts';

/** Time of a step of a build as the build tells it. */
export interface StepTime {
  step: string;
  seconds: number;
}

/** A site of one size. */
export interface Growth {
  entries: number;
  cold: Measurement;
  steps: StepTime[];
  families: FamilySize[];
  firstQuery: QuerySize;
}

/** Times of the steps in what a build printed: «Страницы — 1,2 с». */
export const stepTimesIn = (output: string): StepTime[] =>
  [...output.matchAll(/^(.+) — ([\d,]+) с$/gm)].map(([, step = '', time = '']) => ({
    step,
    seconds: Number(time.replace(',', '.')),
  }));

/** Builds a catalogue of so many entries from nothing and weighs its site; what was built is removed. */
export async function growthAt(
  entries: number,
  workplace: string,
  say: Say,
  signal: AbortSignal,
): Promise<Growth> {
  const project = path.join(workplace, `entries-${entries}`);
  say(`Записей: ${entries}…`);
  await writeProject(emptyFolder(project), entries);
  const { site, commands } = ours(project);
  const { measurement, output } = await measure(commands, project, signal);
  say(`собрано за ${measurement.seconds} с, ${measurement.peakMemoryMB} МБ`);
  const growth = {
    entries,
    cold: measurement,
    steps: stepTimesIn(output),
    families: sizesOfSite(site),
    firstQuery: await firstQuery(site),
  };
  rmSync(project, { recursive: true, force: true });
  return growth;
}

const both = ({ bytes, compressed }: { bytes: number; compressed: number }): string =>
  `${formatBytes(bytes)} (${formatBytes(compressed)})`;

/** The families of one site for people, the heavy files named. */
export function familiesReport(families: readonly FamilySize[], query: QuerySize): string {
  const rows = families.map(({ family, files, largest, ...sum }) => [
    family,
    formatNumber(files),
    both(sum),
    both(largest) + (largest.bytes > HEAVY ? ' !' : ''),
    largest.file,
  ]);
  const first = `Первый запрос к поиску: ${counted(query.files, 'файл', 'файла', 'файлов')}, ${both(query)}.`;
  return [
    tableOf([['', 'файлов', 'всего (сжато)', 'самый большой', ''], ...rows]),
    `«!» — больше ${formatBytes(HEAVY)}. ${first}`,
  ].join('\n\n');
}

/** How the largest files and the times grow with the number of entries, for people. */
export function growthReport(growths: readonly Growth[]): string {
  const names = [
    ...new Set(growths.flatMap(({ families }) => families.map(({ family }) => family))),
  ];
  const steps = [...new Set(growths.flatMap((one) => one.steps.map(({ step }) => step)))];
  const row = (name: string, cell: (growth: Growth) => string): string[] => [
    name,
    ...growths.map(cell),
  ];
  const ofFamily = (name: string, show: (family: FamilySize) => string) =>
    row(name, ({ families }) => {
      const found = families.find(({ family }) => family === name);
      return found ? show(found) : '—';
    });
  const time = (value: number | undefined) => value?.toFixed(1).replace('.', ',') ?? '—';
  const head = row('', ({ entries }) => formatNumber(entries));
  return [
    tableOf([
      ['Время, с', ...head.slice(1)],
      row('Вся сборка', ({ cold }) => time(cold.seconds)),
      row('Пик памяти, МБ', ({ cold }) => formatNumber(cold.peakMemoryMB)),
      ...steps.map((name) =>
        row(name, (growth) => time(growth.steps.find(({ step }) => step === name)?.seconds)),
      ),
    ]),
    tableOf([
      ['Самый большой файл (сжато)', ...head.slice(1)],
      ...names.map((name) => ofFamily(name, ({ largest }) => both(largest))),
      row('Первый запрос к поиску', ({ firstQuery: query }) => both(query)),
    ]),
    tableOf([
      ['Файлов, всего (сжато)', ...head.slice(1)],
      ...names.map((name) => ofFamily(name, (one) => `${formatNumber(one.files)}, ${both(one)}`)),
    ]),
  ].join('\n\n');
}
