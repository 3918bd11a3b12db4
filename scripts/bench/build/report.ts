import { formatBytes } from '../../../src/i18n/figures.ts';
import { formatNumber } from '../../../src/i18n/plural.ts';
import { tableOf } from '../table.ts';
import { BUILDS, type Build, type Result } from './measure.ts';

/** What a run has found; null for a peer that is not installed or did not build. */
export interface Findings {
  entries: number;
  ours: Result;
  astroMdx: Result | null;
  hugo: Result | null;
}

const NAMES: Record<Build, string> = {
  cold: 'с нуля',
  unchanged: 'без изменений',
  oneEdit: 'правка одной записи',
  oneTerm: 'новое название темы',
};

/** Our share of what a peer takes: «0,45». */
const ratio = (our: number, other: number): string =>
  other > 0 ? (our / other).toFixed(2).replace('.', ',') : '—';

const seconds = (value: number): string => value.toFixed(1).replace('.', ',');

function rowsOf(name: string, result: Result, ours: Result): string[][] {
  return BUILDS.map((build, index) => {
    const { seconds: time, cpuSeconds, peakMemoryMB } = result[build];
    const isPeer = result !== ours;
    return [
      index === 0 ? name : '',
      NAMES[build],
      seconds(time),
      isPeer ? ratio(ours[build].seconds, time) : '',
      seconds(cpuSeconds),
      formatNumber(peakMemoryMB),
      isPeer ? ratio(ours[build].peakMemoryMB, peakMemoryMB) : '',
    ];
  });
}

const sizeLine = (name: string, { files, bytes }: Result): string =>
  `${name}: файлов ${formatNumber(files)}, ${formatBytes(bytes)}`;

/** The findings for people. */
export function buildReport({ entries, ours, astroMdx, hugo }: Findings): string {
  const all = [
    ['«Практикотека»', ours] as const,
    ['Astro и MDX', astroMdx] as const,
    ['Hugo', hugo] as const,
  ].flatMap(([name, result]) => (result ? [{ name, result }] : []));
  const head = ['', 'сборка', 'с', 'мы : он', 'с процессора', 'пик, МБ', 'мы : он'];
  return [
    `Записей: ${formatNumber(entries)}. Пик — память самого большого процесса.`,
    tableOf([head, ...all.flatMap(({ name, result }) => rowsOf(name, result, ours))]),
    all.map(({ name, result }) => sizeLine(name, result)).join('\n'),
  ].join('\n\n');
}
