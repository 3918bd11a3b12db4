// Measures builds of a large catalogue beside other generators of sites: npm run bench:build -- --entries N [--json]
import { compare } from './bench/build/compare.ts';
import { emptyFolder } from './bench/build/empty-folder.ts';
import { familiesReport, growthAt, growthReport, type Growth } from './bench/build/growth.ts';
import { machine } from './bench/build/machine.ts';
import { parseOptions, USAGE } from './bench/build/options.ts';
import { requireProc } from './bench/build/processes.ts';
import { buildReport } from './bench/build/report.ts';
import { firstQuery, sizesOfSite } from './bench/build/site-growth.ts';
import { makeWorkplace } from './bench/build/workplace.ts';
import { fail } from './lib/fail.ts';
import { writeProject } from './lib/large-catalogue/write-project.ts';
import { onShutdown } from './lib/run.ts';

const options = parseOptions(process.argv.slice(2)) ?? fail(USAGE, 2);
const { mode, entries, folder, json, keep } = options;
const [size = 0] = entries;
const say = (text: string) => process.stderr.write(`${text}\n`);
const show = (findings: unknown, report: () => string) => {
  console.log(json ? JSON.stringify(findings, undefined, 2) : `${machine()}\n\n${report()}`);
};

/** Measures builds in a folder that is gone afterwards. */
async function build(): Promise<void> {
  requireProc();
  const shutdown = onShutdown();
  const workplace = makeWorkplace(keep);
  say(machine());
  try {
    if (mode === 'growth') {
      const growths: Growth[] = [];
      for (const one of entries) growths.push(await growthAt(one, workplace, say, shutdown));
      show(growths, () => growthReport(growths));
    } else {
      const findings = await compare(size, workplace, say, shutdown);
      show(findings, () => buildReport(findings));
    }
  } catch (reason) {
    if (shutdown.aborted) process.exit(130);
    throw reason;
  }
  if (keep) say(`Собранное осталось в ${workplace}.`);
}

if (mode === 'write') {
  await writeProject(emptyFolder(folder), size);
} else if (mode === 'weigh') {
  const families = sizesOfSite(folder);
  const query = await firstQuery(folder);
  show({ families, firstQuery: query }, () => familiesReport(families, query));
} else {
  await build();
}
