import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, expect, test } from 'vitest';
import { summaryOf } from '../../../scripts/lib/links/summary.ts';
import { selfSigned, type Certificate } from './certificate.ts';
import { check } from './check.ts';
import { page } from './hosts.ts';

const usual = getCACertificates();
afterEach(() => {
  setDefaultCACertificates(usual);
});

const ADDRESS = 'https://a.test/x';

/** What the check finds at an HTTPS page, while another site proves that this machine is connected. */
const visit = async (certificate: Certificate, isTrusted: boolean) => {
  if (isTrusted) setDefaultCACertificates([certificate.cert]);
  const pages = { 'alive.test/': page(200), 'a.test/x': page(200) };
  const { report, log } = await check(pages, ['http://alive.test/', ADDRESS], { certificate });
  return { report, log: log.filter((line) => line.includes('a.test/x')) };
};

test('a site with a certificate in order is asked', async () => {
  const { report, log } = await visit(selfSigned('a.test', 2020, 2090), true);
  expect(report.links[ADDRESS]).toMatchObject({ outcome: 'ok', status: 200 });
  expect(log).toEqual(['HEAD a.test/x']);
});

test.each([
  ['that a site has signed for itself', selfSigned('a.test', 2020, 2090), false],
  ['that is out of date', selfSigned('a.test', 2020, 2021), true],
  ['that is not valid yet', selfSigned('a.test', 2089, 2090), true],
  ['of another site', selfSigned('b.test', 2020, 2090), true],
])(
  'a certificate %s is told, and the page is not asked for',
  async (_name, certificate, isTrusted) => {
    const { report, log } = await visit(certificate, isTrusted);
    const reason = 'сертификат сайта не признан, откройте ссылку сами';
    expect(report.links[ADDRESS]).toMatchObject({ outcome: 'unsure', reason, failures: [] });
    expect(log).toEqual([]);
    expect(summaryOf(report, { asked: 2, total: 2 })).toContain(
      `Откройте сами: 1\n  ${ADDRESS} — ${reason}`,
    );
  },
);

test('a site that knows no way to encrypt but outdated ones is told apart from a silent one', async () => {
  const outdated = {
    ...selfSigned('a.test', 2020, 2090),
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
    ciphers: 'ALL:@SECLEVEL=0',
  };
  const { report, log } = await visit(outdated, true);
  expect(report.links[ADDRESS]).toMatchObject({
    outcome: 'unsure',
    reason: 'защищённое соединение с сайтом не установилось, откройте ссылку сами',
    failures: [],
  });
  expect(log).toEqual([]);
});
