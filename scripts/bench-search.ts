// Measures the search of the catalogue against others: npm run bench:search -- [--json] [--queries FILE] [part…]
import path from 'node:path';
import { close as closePagefind } from 'pagefind';
import { rankedDocuments, readCorpus } from './bench/documents.ts';
import { openBrowser } from './bench/browser.ts';
import { measureEach } from './bench/engines.ts';
import { formCorpus, formScoresOf, lemmas } from './bench/forms.ts';
import { parseOptions, USAGE } from './bench/options.ts';
import { qualityOf } from './bench/quality.ts';
import { queries as queryList, reportUnknown } from './bench/queries.ts';
import { formsReport, qualityReport } from './bench/report.ts';
import { timingReport } from './bench/timing/report.ts';
import { measureTimings } from './bench/timing/timings.ts';
import { readList } from './bench/yaml-list.ts';
import { fail } from './lib/fail.ts';
import { root } from './lib/paths.ts';
import { onShutdown } from './lib/run.ts';

const data = (name: string) => path.join(root, 'tests', 'bench', name);

const options = parseOptions(process.argv.slice(2)) ?? fail(USAGE, 2);
const { json, parts } = options;
const queries = readList(options.queries ?? data('queries.yaml'), queryList);
const words = parts.has('forms') ? readList(data('forms.yaml'), lemmas) : [];

const shutdown = onShutdown();
shutdown.addEventListener('abort', () => process.exit(130));
const browser = await openBrowser(shutdown);
const corpus = await readCorpus();
const results: Record<string, unknown> = {};
const show = (text: string) => {
  if (!json) console.log(`${text}\n`);
};

if (parts.has('quality')) {
  reportUnknown(queries, rankedDocuments(corpus));
  const quality = await measureEach(browser, corpus, (engine) => qualityOf(engine, queries));
  Object.assign(results, { queries: queries.length, ...quality });
  show(qualityReport(queries.length, quality));
}

if (parts.has('forms')) {
  const forms = await measureEach(browser, formCorpus(words), (engine) =>
    formScoresOf(engine, words),
  );
  Object.assign(results, { forms });
  show(formsReport(words.length, forms));
}

if (parts.has('timing')) {
  const timing = await measureTimings(
    browser,
    corpus,
    queries.map(({ q }) => q),
  );
  Object.assign(results, { timing });
  show(timingReport(timing));
}

await browser.close();
await closePagefind();
if (json) console.log(JSON.stringify(results, undefined, 2));
