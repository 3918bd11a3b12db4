import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDay } from './catalogue/build-day.ts';
import type { AnsweredLink } from './catalogue/desk/broken-links.ts';
import { deskOf } from './catalogue/desk/desk.ts';
import type { LinkReport } from './catalogue/desk/link-report.ts';
import type { DeskList } from './catalogue/desk/row.ts';
import type { Waiting } from './catalogue/desk/waiting.ts';
import { getCatalogueOfBuild, noteOutside } from './queries.ts';
import { readCatalogue } from './reader/catalogue.ts';
import type { Entry } from './reader/entry.ts';
import { outerLinksOf } from './reader/outer-links.ts';
import { readShape } from './reader/read-draft.ts';
import type { Problem } from './reader/problem.ts';
import { readLinkReport } from './workspace/link-report.ts';
import { readWaiting } from './workspace/waiting.ts';

const content = path.resolve('content');

/** What the check found: as it writes it down in this build (CHECK_REPORT), else by checking now. */
async function readProblems(): Promise<readonly Problem[]> {
  const report = process.env.CHECK_REPORT;
  if (!report) return (await readCatalogue(content)).problems;
  const found = JSON.parse(readFileSync(report, 'utf8')) as Problem[];
  return found.map((problem) => ({ ...problem, file: problem.file.replace(/^content\//, '') }));
}

/** Links that did not pass, in the entries that still have them. */
async function readLinks(
  { links }: LinkReport,
  entries: readonly Entry[],
): Promise<AnsweredLink[]> {
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const found: AnsweredLink[] = [];
  for (const [address, state] of Object.entries(links)) {
    if (state.outcome !== 'failed' && state.moved === undefined) continue;
    for (const file of state.files) {
      const entry = byFile.get(file);
      const known = entry ? outerLinksOf(await readShape(content, entry)) : [];
      if (entry && known.includes(address)) found.push({ entry, address, state });
    }
  }
  return found;
}

async function load(): Promise<{ lists: DeskList[]; waiting: Waiting; today: string }> {
  const catalogue = await getCatalogueOfBuild();
  const today = buildDay(process.env.BUILD_DATE);
  const report = readLinkReport(path.resolve('.'));
  const waiting = await readWaiting(path.resolve('.'));
  const lists = deskOf(catalogue, {
    today,
    problems: await readProblems(),
    waiting,
    links: report ? await readLinks(report, Object.values(catalogue.entries).flat()) : [],
    linksChecked: Object.keys(report?.links ?? {}).length > 0,
  });
  return { lists, waiting, today };
}

const built = import.meta.env.PROD ? load() : undefined;

/** The desk and the day it is counted from; a build makes it once, the developer's server anew for every page. */
export const getDesk = () => {
  noteOutside();
  return built ?? load();
};
