import { describe, expect, it } from 'vitest';
import { dialPublic, isPublicAddress } from '../../../scripts/lib/links/dial.ts';
import { failureOf, LinkFailure } from '../../../scripts/lib/links/failure.ts';
import { refusalOf } from '../../../scripts/lib/links/gate.ts';
import { contactOf, parseLinkOptions } from '../../../scripts/lib/links/options.ts';
import { planOf, stillKnown } from '../../../scripts/lib/links/plan.ts';
import { record } from '../../../scripts/lib/links/record.ts';
import { readRetryAfter, waitBefore } from '../../../scripts/lib/links/retry.ts';
import { summaryOf } from '../../../scripts/lib/links/summary.ts';
import type { LinkReport, LinkState } from '../../../src/catalogue/desk/link-report.ts';

const TODAY = '2026-11-22';

it.each([
  ['95.173.136.70', true],
  ['2a02:6b8::2:242', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:95.173.136.70', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['localhost', false],
])('the address %s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

it.each([
  ['ENOTFOUND', 'unknown-host'],
  ['EAI_AGAIN', 'offline'],
  ['ECONNRESET', 'silent'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['EPROTO', 'handshake'],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'handshake'],
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'handshake'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'handshake'],
  ['ERR_TLS_INVALID_PROTOCOL_VERSION', 'handshake'],
])('the error %s is the failure «%s»', (code, kind) => {
  expect(failureOf(Object.assign(new Error(code), { code })).kind).toBe(kind);
});

it.each(['127.0.0.1', '[::1]', '10.0.0.1', '[fd00::1]', 'localhost'])(
  '%s is not dialed',
  async (host) => {
    await expect(dialPublic(host, 80)).rejects.toEqual(new LinkFailure('closed'));
  },
);

it.each([
  ['https://example.org/', true],
  ['http://example.org:80/', true],
  ['https://example.org:443/', true],
  ['http://example.org:443/', true],
  ['https://example.org:8080/', false],
  ['http://example.org:22/', false],
  ['https://name@example.org/', false],
  ['https://name:word@example.org/', false],
  ['ftp://example.org/', false],
  ['file:///etc/passwd', false],
  ['gopher://example.org/', false],
])('%s may be asked: %s', (address, expected) => {
  expect(refusalOf(new URL(address)) === undefined).toBe(expected);
});

describe('Retry-After', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  it.each([
    ['30', 30_000],
    ['Sun, 22 Nov 2026 10:01:00 GMT', 60_000],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['скоро', undefined],
    [undefined, undefined],
  ])('%s', (value, expected) => {
    expect(readRetryAfter(value, now)).toBe(expected);
  });

  it.each([
    [1, undefined, 5000],
    [2, undefined, 10_000],
    [3, undefined, undefined],
    [1, 60_000, 60_000],
    [1, 3_600_000, undefined],
  ])('attempt %i, asked for %s: waits %s', (attempt, asked, expected) => {
    expect(waitBefore(attempt, asked)).toBe(expected);
  });
});

const ok: LinkState = { files: ['a.mdx'], checked: '2026-11-20', outcome: 'ok', failures: [] };
const failed: LinkState = { ...ok, outcome: 'failed', failures: ['2026-11-20'] };

describe('what is kept of an answer', () => {
  it.each<[string, LinkState | undefined, Parameters<typeof record>[1], string[]]>([
    ['a first failure', undefined, { outcome: 'failed' }, [TODAY]],
    ['a failure after a good answer', ok, { outcome: 'failed' }, [TODAY]],
    ['a failure on another day', failed, { outcome: 'failed' }, ['2026-11-20', TODAY]],
    ['a failure on the same day', { ...failed, failures: [TODAY] }, { outcome: 'failed' }, [TODAY]],
    ['an answer after a failure', failed, { outcome: 'ok', status: 200 }, []],
    ['a shy answer after a failure', failed, { outcome: 'unsure', status: 403 }, []],
  ])('%s', (_name, known, visit, expected) => {
    expect(record(known, visit, ['a.mdx'], TODAY).failures).toEqual(expected);
  });

  it('is the first failure and no more than the latest nine', () => {
    const days = Array.from(
      { length: 28 },
      (_, day) => `2026-02-${String(day + 1).padStart(2, '0')}`,
    );
    const states = days.reduce<LinkState | undefined>(
      (known, day) => record(known, { outcome: 'failed' }, [], day),
      undefined,
    );
    expect(states?.failures).toEqual(['2026-02-01', ...days.slice(-9)]);
  });
});

describe('the plan', () => {
  const known: LinkReport = {
    version: 1,
    links: {
      'https://fresh.example/': { ...ok, checked: '2026-11-20' },
      'https://old.example/': { ...ok, checked: '2026-11-01' },
      'https://failed.example/': { ...failed, checked: '2026-11-21' },
      'https://today.example/': { ...failed, checked: TODAY },
      'https://gone.example/': ok,
    },
  };
  const collected = new Map(
    ['fresh', 'old', 'failed', 'today', 'new'].map((name) => [
      `https://${name}.example/`,
      ['b.mdx'],
    ]),
  );
  const hosts = (addresses: string[]) =>
    addresses.map((address) => new URL(address).hostname.split('.')[0]);

  it.each([
    [{ maxAge: 7 }, ['old', 'failed', 'new']],
    [{ maxAge: 30 }, ['failed', 'new']],
    [{ maxAge: 0 }, ['fresh', 'old', 'failed', 'today', 'new']],
    [{ maxAge: 7, only: 'old.' }, ['old']],
  ])('%o', (choice, expected) => {
    expect(hosts(planOf(known, collected, choice, TODAY))).toEqual(expected);
  });

  it('forgets links that the catalogue no longer has, and renews their files', () => {
    const { links } = stillKnown(known, collected);
    expect(Object.keys(links)).not.toContain('https://gone.example/');
    expect(links['https://old.example/']?.files).toEqual(['b.mdx']);
  });
});

describe('the command', () => {
  it.each([
    [[], { json: false, maxAge: 7, only: undefined }],
    [['--json', '--max-age', '0', '--only', 'gov.ru'], { json: true, maxAge: 0, only: 'gov.ru' }],
    [['--max-age', 'week'], undefined],
    [['--max-age', '-1'], undefined],
    [['--only', ''], undefined],
    [['file.mdx'], undefined],
    [['--fast'], undefined],
  ])('reads %o', (args, expected) => {
    expect(parseLinkOptions(args)).toEqual(expected);
  });

  it.each([
    [
      { EDITORS_EMAIL: 'desk@example.org', SITE_URL: 'https://example.org' },
      'mailto:desk@example.org',
    ],
    [{ SITE_URL: 'https://практикотека.рф' }, 'https://xn--80aaklmjocbafk8c.xn--p1ai/'],
    [{}, undefined],
  ])('names a contact that fits a header', (env, expected) => {
    const contact = contactOf(env);
    if (expected?.includes('xn--'))
      expect(contact).toMatch(/^https:\/\/xn--[a-z0-9]+\.xn--p1ai\/$/);
    else expect(contact).toBe(expected);
  });

  it('says in Russian what is to be done, and where', () => {
    const text = summaryOf(
      {
        version: 1,
        links: {
          'https://a.example/': ok,
          'https://b.example/': { ...failed, status: 404, reason: 'такой страницы нет' },
          'https://c.example/': { ...failed, reason: 'сайт не отвечает' },
          'https://d.example/': { ...ok, moved: 'https://e.example/' },
        },
      },
      { asked: 3, total: 5 },
    );
    expect(text.replaceAll('\u00a0', ' ')).toBe(
      [
        'Спросили 3 адреса, всего в каталоге 5 адресов.',
        'Открываются: 2.',
        '',
        'Не работают: 1',
        '  https://b.example/ — такой страницы нет',
        '    content/a.mdx',
        '',
        'Не ответили впервые, спросим в другой день: 1',
        '  https://c.example/ — сайт не отвечает',
        '    content/a.mdx',
        '',
        'Переехали, поправьте адрес: 1',
        '  https://d.example/ — https://e.example/',
        '    content/a.mdx',
      ].join('\n'),
    );
  });
});
