// Asks the outer links of the catalogue whether they answer: npm run links -- [--only TEXT] [--max-age DAYS] [--json]
import path from 'node:path';
import { dayOf } from '../src/i18n/dates.ts';
import { fail } from './lib/fail.ts';
import { checkLinks } from './lib/links/check-links.ts';
import { collectLinks } from './lib/links/collect.ts';
import { dialPublic } from './lib/links/dial.ts';
import { contactOf, parseLinkOptions, USAGE } from './lib/links/options.ts';
import { planOf, stillKnown } from './lib/links/plan.ts';
import { LINK_REPORT, readLinkReport, writeLinkReport } from '../src/workspace/link-report.ts';
import { asker } from './lib/links/request.ts';
import { ROBOT } from './lib/links/robots.ts';
import { listOf, summaryOf } from './lib/links/summary.ts';
import { root } from './lib/paths.ts';
import { onShutdown } from './lib/run.ts';
import { CONTENT } from './lib/selection.ts';

/** Links between two words about how far the check is. */
const STEP = 20;

const options = parseLinkOptions(process.argv.slice(2)) ?? fail(USAGE, 2);
const contact =
  contactOf(process.env) ??
  fail(
    'Владельцы сайтов должны знать, кто их спрашивает. Назовите почту редакции или адрес сайта:\n' +
      'EDITORS_EMAIL=почта@ваш-адрес npm run links',
    2,
  );

const signal = onShutdown();
const today = dayOf(new Date());
const collected = await collectLinks(path.join(root, CONTENT));
const known = stillKnown(readLinkReport(root) ?? { version: 1, links: {} }, collected);
const plan = planOf(known, collected, options, today);
process.stderr.write(
  `Адресов к проверке: ${plan.length} из ${collected.size}. Один сайт спрашиваем не чаще раза в полторы секунды.\n`,
);

const { report, asked, offline } = await checkLinks({
  report: known,
  collected,
  plan,
  ask: asker(dialPublic, `${ROBOT}-links/1.0 (+${contact})`),
  today,
  signal,
  save: (now) => {
    writeLinkReport(root, now);
  },
  onProgress: (done, total) => {
    if (done % STEP === 0) process.stderr.write(`Спросили ${done} из ${total}\n`);
  },
});

if (offline)
  fail('Ни один сайт не ответил: похоже, на этой машине нет интернета. Ничего не записано.');
if (asked > 0) writeLinkReport(root, report);
console.log(
  options.json
    ? JSON.stringify(listOf(report), undefined, 2)
    : summaryOf(report, { asked, total: collected.size }),
);
if (signal.aborted) {
  process.stderr.write('Проверка остановлена. Повторите команду: она продолжит с того же места.\n');
  process.exitCode = 130;
} else if (asked > 0) {
  process.stderr.write(`Ответы сохранены в ${LINK_REPORT}.\n`);
}
process.exit();
