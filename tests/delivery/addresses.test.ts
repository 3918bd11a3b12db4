import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askHttp2, askRaw } from './ask.ts';
import { deploy, openPortal, type Portal } from './portal.ts';

let site: string;
let portal: Portal;

const put = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
};

beforeAll(async () => {
  site = mkdtempSync(path.join(tmpdir(), 'site-'));
  put({
    'index.html': 'home',
    '404.html': 'not here',
    'about/index.html': 'about',
    'long.html': 'long '.repeat(1000),
    'имя/index.html': 'named',
    '.git/config': 'secret',
    'about/.env': 'secret',
    '_astro/.hidden': 'secret',
    '.well-known/security.txt': 'Contact',
    'desk/index.html': 'desk',
    'desk/waiting.json': 'waiting',
    'admin/index.html': 'admin',
    '_astro/one.js': 'one',
    'search-index/abc1/words/a.json': 'one',
    'admin/decap-abc1/decap-cms.js': 'one',
  });
  portal = await openPortal({
    site,
    files: { 'praktikoteka/closed-desk.conf': 'deny all;' },
  });
  // What lies beside the releases, and above them.
  writeFileSync(path.join(portal.target, 'secret'), 'secret');
  writeFileSync(path.join(portal.target, 'releases', 'secret'), 'secret');
});
afterAll(async () => {
  await portal.close();
  rmSync(site, { recursive: true });
});

const get = (address: string, headers?: Record<string, string>) =>
  ask(portal.ports.plain, address, headers);

describe('an address', () => {
  it.each([
    ['/about', '/about/'],
    ['/about?from=home', '/about/?from=home'],
    ['//about', '/about/'],
    ['/about/../about', '/about/'],
    ['/%D0%B8%D0%BC%D1%8F', '/%D0%B8%D0%BC%D1%8F/'],
  ])('%s gets its slash', async (from, to) => {
    const { status, headers } = await get(from);
    expect(status).toBe(301);
    expect(headers.location).toBe(to);
  });

  it.each([
    '/missing/',
    '/about/missing.png',
    '/_astro/missing.js',
    '/404.html',
    '/_astro/',
    '/admin/decap-abc1/x.js',
  ])('%s gets the page that says there is none', async (address) => {
    const { status, headers, body } = await get(address);
    expect([status, body.toString()]).toEqual([404, 'not here']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('may be a known one of the whole web', async () => {
    expect((await get('/.well-known/security.txt')).body.toString()).toBe('Contact');
  });

  it.each([
    '/../secret',
    '/../../secret',
    '/..%2fsecret',
    '/%2e%2e/secret',
    '/%2e%2e%2fsecret',
    '/about/..%2f..%2f..%2fsecret',
    '/_astro/../../secret',
    '/_astro/..%2f..%2f..%2fsecret',
    '/_astro..%2f..%2fsecret',
    '/..%5csecret',
    '/\\..\\secret',
    '//../secret',
    '//evil.example.org',
    '/\\evil.example.org',
    '/%5cevil.example.org',
    '/.git/config',
    '/%2egit/config',
    '//.git/config',
    '/about/.env',
    '/_astro/.hidden',
    '/.praktikoteka',
    '/long.html.br',
    '/long.html.gz',
    '/long.html%2ebr',
    '/%00',
    '/index.html%00.png',
    '/about\0/',
    '/%',
    '/%zz',
    '/%c0%ae%c0%ae/secret',
    '/about%0d%0aX-Evil:%201',
    `/${'a'.repeat(20_000)}`,
    `/${'a/'.repeat(4000)}`,
    'http://',
    '*',
  ])('%s gives nothing away and leads nowhere', async (target) => {
    const { status, text } = await askRaw(portal.ports.plain, target);
    expect([400, 404, 414]).toContain(status);
    expect(text).not.toMatch(/secret|^location:|^x-evil/im);
  });

  it.each(['//evil.example.org/..', 'http://evil.example.org/', 'ftp://evil.example.org/'])(
    '%s means the home page of this site',
    async (target) => {
      const { status, text } = await askRaw(portal.ports.plain, target);
      expect(status).toBe(200);
      expect(text).toMatch(/\r\n\r\nhome$/);
    },
  );

  it('works with HTTP/2 in the same way', async () => {
    const tricks = ['/../secret', '/..%2fsecret', '/.git/config', '/long.html.br'];
    const answers = await askHttp2(portal.ports.tls, tricks);
    for (const { status, body } of answers) {
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain('secret');
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'NONSENSE'])(
    'is not there for %s',
    async (method) => {
      for (const address of ['/', '/about', '/_astro/one.js']) {
        expect((await askRaw(portal.ports.plain, address, method)).status).toBe(405);
      }
    },
  );

  it('answers HEAD without the body', async () => {
    const { status, headers, body } = await get('/long.html', { method: 'HEAD' });
    expect([status, headers['content-length'], body.length]).toEqual([200, '5000', 0]);
  });
});

it('the desk is closed when the operator says so, and nothing tells that it is there', async () => {
  const missing = await get('/nothing-like-it/');
  for (const address of [
    '/desk/',
    '/desk/waiting.json',
    '//desk/',
    '/%64esk/',
    '/about/../desk/',
  ]) {
    const { status, headers, body } = await get(address);
    expect([status, body.toString()]).toEqual([404, 'not here']);
    expect(headers).toEqual({ ...missing.headers, date: headers.date });
  }
  expect((await get('/admin/')).body.toString()).toBe('admin');
});

it('a new release is served at once, and readers of the one before find what it asks for', async () => {
  const hashed = [
    '_astro/one.js',
    'search-index/abc1/words/a.json',
    'admin/decap-abc1/decap-cms.js',
  ];
  const before = await Promise.all(hashed.map((name) => get(`/${name}`)));
  for (const name of hashed) rmSync(path.join(site, name));
  put({ 'index.html': 'new', '_astro/two.js': 'two' });
  await deploy(portal.target, site);
  expect((await get('/')).body.toString()).toBe('new');
  expect((await get('/_astro/two.js')).body.toString()).toBe('two');
  const after = await Promise.all(hashed.map((name) => get(`/${name}`)));
  for (const [place, { status, headers, body }] of after.entries()) {
    expect([status, body.toString()]).toEqual([200, 'one']);
    expect(headers).toEqual({ ...before[place]?.headers, date: headers.date });
    expect(headers['cache-control']).toContain('immutable');
  }
});

it('a page that has not changed with a release is not sent again', async () => {
  const { etag = '' } = (await get('/long.html', { 'accept-encoding': 'br' })).headers;
  put({ 'index.html': 'newer' });
  await deploy(portal.target, site);
  const again = { 'accept-encoding': 'br', 'if-none-match': etag };
  expect((await get('/long.html', again)).status).toBe(304);
  expect((await get('/', again)).status).toBe(200);
});
