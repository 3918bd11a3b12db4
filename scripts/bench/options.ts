import { parseArgs } from 'node:util';

/** Parts of the benchmark by the names of the command line. */
export const PARTS = ['quality', 'forms', 'timing'] as const;

export type Part = (typeof PARTS)[number];

/** What the command line asks. */
export interface Options {
  json: boolean;
  /** File of queries; undefined for the project's own. */
  queries: string | undefined;
  parts: ReadonlySet<Part>;
}

/** How the command is used. */
export const USAGE = `Использование: npm run bench:search -- [--json] [--queries ФАЙЛ] [${PARTS.join('] [')}]
  --json          результаты в JSON; если части не названы — только quality
  --queries ФАЙЛ  запросы с оценками, в том же виде, что tests/bench/queries.yaml
  quality         качество ответов: nDCG@10, полнота@10, MRR
  forms           формы слов: полнота и точность
  timing          время запроса и объём загрузки в браузере; нужен собранный сайт
Без названий частей — все три.`;

const isPart = (name: string): name is Part => PARTS.some((part) => part === name);

/** Reads the command line; undefined when it makes no sense. */
export function parseOptions(args: string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, queries: { type: 'string' } },
    });
    const named = positionals.filter(isPart);
    if (named.length < positionals.length) return undefined;
    const usual = values.json ? (['quality'] as const) : PARTS;
    return {
      json: values.json,
      queries: values.queries,
      parts: new Set(named.length > 0 ? named : usual),
    };
  } catch {
    return undefined;
  }
}
