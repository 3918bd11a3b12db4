import { checkLinks } from '../../../scripts/lib/links/check-links.ts';
import { asker } from '../../../scripts/lib/links/request.ts';
import type { LinkReport } from '../../../src/catalogue/desk/link-report.ts';
import type { Certificate } from './certificate.ts';
import { FakeClock, Hosts, type Page } from './hosts.ts';

/** Day of every check. */
export const TODAY = '2026-11-22';

interface Circumstances {
  /** What is known from before. */
  report?: LinkReport;
  signal?: AbortSignal;
  /** With which the sites answer by HTTPS as well. */
  certificate?: Certificate;
  save?: (report: LinkReport) => void;
}

/** Checks addresses of made-up sites, and tells what their hosts were asked. */
export async function check(
  pages: Record<string, Page>,
  addresses: string[],
  {
    report,
    signal = new AbortController().signal,
    certificate,
    save = () => undefined,
  }: Circumstances = {},
) {
  const hosts = await new Hosts(pages).open(certificate);
  const clock = new FakeClock();
  try {
    const result = await checkLinks({
      report: report ?? { version: 1, links: {} },
      collected: new Map(addresses.map((address) => [address, ['practices/one.mdx']])),
      plan: addresses,
      ask: asker(hosts.dial, 'praktikoteka-links/1.0 (+mailto:desk@example.org)', 300),
      today: TODAY,
      signal,
      clock,
      save,
    });
    return { ...result, log: hosts.log, headers: hosts.headers, waits: clock.waits };
  } finally {
    hosts.close();
  }
}
