import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/lib/server.ts';

let base: string;
let server: Server;
let port: number;

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'site-'));
  const site = path.join(base, 'site');
  mkdirSync(path.join(site, 'about'), { recursive: true });
  writeFileSync(path.join(base, 'secret.html'), 'secret');
  mkdirSync(path.join(base, 'secret'));
  writeFileSync(path.join(base, 'secret', 'index.html'), 'secret');
  writeFileSync(path.join(site, 'index.html'), 'home');
  writeFileSync(path.join(site, 'about', 'index.html'), 'about');
  writeFileSync(path.join(site, '404.html'), 'not here');
  writeFileSync(path.join(site, 'long.html'), 'long '.repeat(1000));
  server = await serveSite(site, 0);
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(base, { recursive: true });
});

/** Answer to a request whose address no client library has tidied up. */
const request = (target: string, method = 'GET', header = 'X-None: 1') =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1')
      .setEncoding('utf8')
      .on('error', reject)
      .on('data', (part: string) => (text += part))
      .on('end', () => {
        resolve({ status: Number(text.split(' ')[1]), text });
      });
    socket.write(
      `${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${header}\r\n\r\n`,
    );
  });

describe('static server', () => {
  it('compresses for those who accept it, and only for them', async () => {
    const plain = await request('/long.html');
    const small = await request('/long.html', 'GET', 'Accept-Encoding: gzip');
    expect(plain.text).toContain('long long');
    expect(small.text).toMatch(/content-encoding: gzip/i);
    expect(small.text.split('\r\n\r\n')[1]?.length).toBeLessThan(1000);
  });

  it('listens on this machine alone', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  it.each([
    ['/', 'home'],
    ['/about/', 'about'],
    ['/about/?from=home', 'about'],
  ])('serves %s', async (target, text) => {
    const answer = await request(target);
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(new RegExp(`${text}$`));
  });

  it.each([
    ['list.json', 'application/json; charset=utf-8'],
    ['list.csv', 'text/csv; charset=utf-8'],
    ['list.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['all.zip', 'application/zip'],
  ])('says what %s is', async (name, type) => {
    writeFileSync(path.join(base, 'site', name), '');
    expect((await request(`/${name}`)).text).toContain(`Content-Type: ${type}\r\n`);
  });

  it.each([
    ['/', "script-src 'self'"],
    ['/about/?from=home', "script-src 'self'"],
    ['/missing/', "script-src 'self'"],
    ['/missing.svg', "script-src 'self'"],
    ['/drawing.svg', 'sandbox'],
  ])('sends the policy of its kind with %s', async (target, part) => {
    writeFileSync(
      path.join(base, 'site', 'drawing.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    );
    const { text } = await request(target);
    expect(/^content-security-policy: (.*)\r$/im.exec(text)?.[1]).toContain(part);
  });

  it('adds the slash that addresses end in', async () => {
    const { status, text } = await request('/about?from=home');
    expect(status).toBe(308);
    expect(text).toContain('Location: /about/?from=home\r\n');
  });

  it('sends nobody to another host', async () => {
    expect((await request('//about')).text).not.toContain('Location');
  });

  it.each(['/missing/', '/about/missing.png'])('answers 404.html to %s', async (target) => {
    const { status, text } = await request(target);
    expect(status).toBe(404);
    expect(text).toContain('not here');
  });

  it.each([
    '/../secret.html',
    '/../secret',
    '/..%2fsecret.html',
    '/..%2fsecret',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret',
    '/about/..%2f..%2fsecret',
    '/..%5csecret.html',
    '//../secret.html',
    '/%00',
    '/%',
    '//',
    '//secret',
    'http://',
  ])('gives nothing away to %s', async (target) => {
    const { status, text } = await request(target);
    expect([200, 308, 400, 404]).toContain(status);
    expect(text).not.toContain('secret');
  });

  it.each(['bytes=9-3', 'bytes=-5', 'bytes=0-0', 'items=0-5', 'bytes=1-2,4-5'])(
    'gives the whole file for the range %s, and lives on',
    async (range) => {
      const { status, text } = await request('/about/', 'GET', `Range: ${range}`);
      expect(status).toBe(200);
      expect(text).toMatch(/about$/);
    },
  );

  it('says there is no such page while the site has no 404.html yet', async () => {
    const page = path.join(base, 'site', '404.html');
    rmSync(page);
    const { status, text } = await request('/missing/');
    writeFileSync(page, 'not here');
    expect(status).toBe(404);
    expect(text).toContain('Такой страницы нет.');
  });

  it('refuses to be written to', async () => {
    expect((await request('/', 'POST')).status).toBe(405);
  });
});
