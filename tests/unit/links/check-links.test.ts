import { describe, expect, it } from 'vitest';
import { PAUSE } from '../../../scripts/lib/links/host-turns.ts';
import type { LinkReport, LinkState } from '../../../src/catalogue/desk/link-report.ts';
import { check, TODAY } from './check.ts';
import { inTurn, page, type Page } from './hosts.ts';

const silent: Page = (_question, answer) => {
  answer.socket?.destroy();
};
const endless: Page = (_question, answer) => {
  answer.writeHead(200);
  answer.write('x'.repeat(1000));
};

/** Site that answers, so that this machine is known to be connected. */
const alive = { 'alive.test/': page(200) };

describe('one link', () => {
  it.each<[string, Record<string, Page>, string, Partial<LinkState>]>([
    ['answers', { 'a.test/x': page(200) }, 'http://a.test/x', { outcome: 'ok', status: 200 }],
    ['never ends', { 'a.test/x': endless }, 'http://a.test/x', { outcome: 'ok' }],
    [
      'answers to the usual question alone',
      {
        'a.test/x': (question, answer) => {
          page(question.method === 'HEAD' ? 405 : 206)(question, answer);
        },
      },
      'http://a.test/x',
      { outcome: 'ok', status: 206 },
    ],
    [
      'is gone',
      { 'a.test/': page(200) },
      'http://a.test/x',
      { outcome: 'failed', status: 404, failures: [TODAY] },
    ],
    [
      'was taken away',
      { 'a.test/x': page(410) },
      'http://a.test/x',
      { outcome: 'failed', status: 410 },
    ],
    ['is unwell', { 'a.test/x': page(500) }, 'http://a.test/x', { outcome: 'failed', status: 500 }],
    [
      'keeps programs out',
      { 'a.test/x': page(403) },
      'http://a.test/x',
      { outcome: 'unsure', status: 403 },
    ],
    ['has no host', {}, 'http://nobody.test/', { outcome: 'failed', reason: 'такого сайта нет' }],
    [
      'breaks off',
      { 'a.test/robots.txt': page(404), 'a.test/x': silent },
      'http://a.test/x',
      { outcome: 'failed', reason: 'сайт не отвечает' },
    ],
    [
      'hangs',
      { 'a.test/x': () => undefined },
      'http://a.test/x',
      { outcome: 'failed', reason: 'сайт не отвечает' },
    ],
    [
      'closes the page to programs',
      { 'a.test/robots.txt': page(200, {}, 'User-agent: *\nDisallow: /x') },
      'http://a.test/x',
      { outcome: 'unsure' },
    ],
    [
      'cannot say what it allows',
      { 'a.test/robots.txt': page(500) },
      'http://a.test/x',
      { outcome: 'unsure' },
    ],
    ['has a port of its own', {}, 'http://a.test:8080/', { outcome: 'refused' }],
    ['is refused with a password', {}, 'http://name:word@a.test/', { outcome: 'refused' }],
    [
      'moved for good',
      { 'a.test/x': page(301, { location: '/y' }), 'a.test/y': page(200) },
      'http://a.test/x#part',
      { outcome: 'ok', moved: 'http://a.test/y#part' },
    ],
    [
      'moved for a while',
      { 'a.test/x': page(302, { location: '/y' }), 'a.test/y': page(200) },
      'http://a.test/x',
      { outcome: 'ok' },
    ],
    [
      'moved to another site',
      { 'a.test/x': page(308, { location: 'http://b.test/z' }), 'b.test/z': page(200) },
      'http://a.test/x',
      { moved: 'http://b.test/z' },
    ],
    [
      'leads to the home page instead',
      { 'a.test/x': page(301, { location: '/' }), 'a.test/': page(200) },
      'http://a.test/x',
      { outcome: 'unsure' },
    ],
    [
      'goes round in circles',
      { 'a.test/x': page(301, { location: '/x' }) },
      'http://a.test/x',
      { outcome: 'unsure', reason: 'сайт перенаправляет по кругу' },
    ],
    [
      'leads to a closed door',
      { 'a.test/x': page(301, { location: 'http://b.test:22/' }) },
      'http://a.test/x',
      { outcome: 'refused' },
    ],
    [
      'leads to a file',
      { 'a.test/x': page(301, { location: 'file:///etc/passwd' }) },
      'http://a.test/x',
      { outcome: 'refused' },
    ],
  ])('%s', async (_name, pages, address, expected) => {
    const { report } = await check({ ...alive, ...pages }, ['http://alive.test/', address]);
    expect(report.links[address]).toMatchObject(expected);
    expect(Boolean(report.links[address]?.moved)).toBe('moved' in expected);
  });

  it('is not asked where the site wants no programs', async () => {
    const { log } = await check(
      { 'a.test/robots.txt': page(200, {}, 'User-agent: *\nDisallow: /') },
      ['http://a.test/x'],
    );
    expect(log).toEqual(['GET a.test/robots.txt']);
  });
});

describe('politeness', () => {
  it('asks a site for its rules once, one question at a time, with a pause', async () => {
    const { log, waits } = await check({ 'a.test/x': page(200), 'a.test/y': page(200) }, [
      'http://a.test/x',
      'http://a.test/y',
    ]);
    expect(log).toEqual(['GET a.test/robots.txt', 'HEAD a.test/x', 'HEAD a.test/y']);
    expect(waits).toEqual([PAUSE, PAUSE]);
  });

  it('keeps the pause that a site asks for', async () => {
    const robots = page(200, {}, 'User-agent: *\nCrawl-delay: 7');
    const { waits } = await check({ 'a.test/robots.txt': robots, 'a.test/x': page(200) }, [
      'http://a.test/x',
    ]);
    expect(waits).toEqual([7000]);
  });

  it('says who asks', async () => {
    const { headers } = await check({ 'a.test/x': page(200) }, ['http://a.test/x']);
    expect(headers['user-agent']).toBe('praktikoteka-links/1.0 (+mailto:desk@example.org)');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  it('comes again when a busy site asks to', async () => {
    const busy = inTurn(page(429, { 'retry-after': '30' }), page(200));
    const { report, waits } = await check({ 'a.test/x': busy }, ['http://a.test/x']);
    expect(report.links['http://a.test/x']?.outcome).toBe('ok');
    expect(waits).toContain(30_000);
  });

  it.each([
    [429, 'unsure'],
    [503, 'failed'],
  ])('leaves a site alone that stays busy with %i', async (status, outcome) => {
    const { report, log } = await check({ 'a.test/x': page(status) }, ['http://a.test/x']);
    expect(report.links['http://a.test/x']?.outcome).toBe(outcome);
    expect(log.filter((line) => line.endsWith('/x'))).toHaveLength(3);
  });
});

describe('a run', () => {
  it('keeps nothing when nobody answers: the fault is nearer home', async () => {
    const saved: LinkReport[] = [];
    const { report, offline } = await check({}, ['http://a.test/', 'http://b.test/'], {
      save: (now) => saved.push(structuredClone(now)),
    });
    expect([report.links, offline, saved]).toEqual([{}, true, []]);
  });

  it('adds a failure to those of other days', async () => {
    const known: LinkState = {
      files: [],
      checked: '2026-11-20',
      outcome: 'failed',
      failures: ['2026-11-20'],
    };
    const report = { version: 1 as const, links: { 'http://nobody.test/': known } };
    const result = await check(alive, ['http://nobody.test/', 'http://alive.test/'], { report });
    expect(result.report.links['http://nobody.test/']?.failures).toEqual(['2026-11-20', TODAY]);
  });

  it('keeps what it knows when it is stopped', async () => {
    const controller = new AbortController();
    const saved: string[][] = [];
    const { report } = await check(
      { 'a.test/x': page(200), 'a.test/y': page(200) },
      ['http://a.test/x', 'http://a.test/y'],
      {
        signal: controller.signal,
        save: (now) => {
          saved.push(Object.keys(now.links));
          controller.abort();
        },
      },
    );
    expect(saved).toEqual([['http://a.test/x']]);
    expect(Object.keys(report.links)).toEqual(['http://a.test/x']);
  });
});
