import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backendFrom, backendOrigins } from '../../src/cms/config/backend.ts';
import { contentType } from '../../scripts/lib/content-type.ts';
import { filesIn, forEach } from '../../scripts/lib/deploy/files.ts';
import { isHashed } from '../../scripts/lib/deploy/hashed.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { addressKinds, headersFor } from '../../scripts/lib/policy/headers.ts';
import { ask, askHttp2, decoded, type Answer } from './ask.ts';
import { NAME, openPortal, type Portal } from './portal.ts';

/** Types of what is no file to take away. */
const OTHERS: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
};

let portal: Portal;
let names: string[];
beforeAll(async () => {
  portal = await openPortal();
  names = (await filesIn(dist)).filter((name) => name !== '404.html');
});
afterAll(() => portal.close());

const plain = (address: string, headers?: Record<string, string>) =>
  ask(portal.ports.plain, address, headers);
const bytesOf = (name: string) => readFileSync(path.join(dist, name));
const addressOf = (name: string) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
const [BR, GZIP] = [{ 'accept-encoding': 'gzip, br' }, { 'accept-encoding': 'gzip' }];

/** Asks for every file of the site and gathers what is wrong with the answers. */
async function wrongAnswers(
  headers: Record<string, string>,
  problemOf: (name: string, answer: Answer) => unknown,
): Promise<string[]> {
  const wrong: string[] = [];
  await forEach(names, async (name) => {
    const problem = problemOf(name, await plain(addressOf(name), headers));
    if (problem) wrong.push(`${name}: ${JSON.stringify(problem)}`);
  });
  return wrong;
}

describe('every file of the site', () => {
  it('comes as it is, with its type, and is kept for good when its name says what is in it', async () => {
    const wrong = await wrongAnswers({}, (name, { status, headers, body }) => {
      const ending = path.extname(name);
      const type = contentType(name) ?? OTHERS[ending];
      const caching = isHashed(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
      const problems = [
        [status !== 200, status],
        [!body.equals(bytesOf(name)), 'other bytes'],
        [headers['content-type'] !== type, headers['content-type']],
        [headers['cache-control'] !== caching, headers['cache-control']],
        [headers['content-encoding'] !== undefined, 'compressed'],
      ];
      return problems.find(([isWrong]) => isWrong);
    });
    expect(wrong).toEqual([]);
    expect(names.length).toBeGreaterThan(1000);
  });

  it('has the security headers of its kind, and no others', async () => {
    const kinds = addressKinds(backendOrigins(backendFrom({})));
    const all = new Set(kinds.flatMap(({ headers }) => Object.keys(headers)));
    const wrong = await wrongAnswers({ method: 'HEAD' }, (name, { headers }) => {
      const expected = headersFor(kinds, addressOf(name));
      return [...all].find((header) => headers[header.toLowerCase()] !== expected[header]);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    [BR, 'br'],
    [GZIP, 'gzip'],
  ])('comes compressed to who accepts %j, as it was when decoded', async (accepted, encoding) => {
    let saved = 0;
    const wrong = await wrongAnswers(accepted, (name, answer) => {
      const bytes = bytesOf(name);
      const isCompressed = answer.headers['content-encoding'] === encoding;
      saved += bytes.length - answer.body.length;
      if (!decoded(answer).equals(bytes)) return 'other bytes';
      if (/\.(?:html|js|css|svg|json)$/.test(name) && bytes.length > 2000 && !isCompressed)
        return 'plain';
      return isCompressed && answer.headers.vary !== 'Accept-Encoding' && 'no Vary';
    });
    expect(wrong).toEqual([]);
    expect(saved).toBeGreaterThan(1e7);
  });
});

it('what is in /_astro/ has the hash of its content in its name', () => {
  const plain = names.filter(
    (name) => name.startsWith('_astro/') && !/[.-][\w-]{8,}\.\w+$/.test(name),
  );
  expect(plain).toEqual([]);
});

it.each([
  ['pages', '/practices/'],
  ['open data', '/data/catalogue.csv'],
  ['the search', '/search-index/index.json'],
])('%s are asked for again and come anew only when they have changed', async (_, address) => {
  const tags = new Set<string | undefined>();
  for (const accepted of [{}, BR, GZIP]) {
    const { etag = '' } = (await plain(address, accepted)).headers;
    tags.add(etag);
    const again = await plain(address, { ...accepted, 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers['cache-control']).toBe('no-cache');
    expect((await plain(address, { ...accepted, 'if-none-match': '"other"' })).status).toBe(200);
  }
  expect(tags.size).toBe(3);
});

describe('a part of a file', () => {
  const address = '/data/praktikoteka.zip';
  it.each([
    ['bytes=0-9', 0, 10],
    ['bytes=100-', 100, undefined],
    ['bytes=-5', -5, undefined],
  ])('%s', async (range, from, to) => {
    const { status, body, headers } = await plain(address, { range });
    expect(status).toBe(206);
    expect(headers['content-range']).toMatch(/^bytes \d+-\d+\/\d+$/);
    expect(body).toEqual(bytesOf(address).subarray(from, to));
  });

  it('is refused where the file has ended', async () => {
    expect((await plain(address, { range: 'bytes=999999999-' })).status).toBe(416);
  });

  it('is not taken from a file that has changed meanwhile', async () => {
    const { status } = await plain(address, { range: 'bytes=0-9', 'if-range': '"other"' });
    expect(status).toBe(200);
  });
});

describe('over HTTPS', () => {
  it('all comes over one connection with HTTP/2, and HTTPS is kept to', async () => {
    const pages = ['/', '/practices/', '/admin/', '/missing/', '/about'];
    const answers = await askHttp2(portal.ports.tls, pages, BR);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 301]);
    const [, practices] = answers.map(decoded);
    expect(practices).toEqual(bytesOf('practices/index.html'));
    for (const { headers } of answers) {
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers.server).toBe('nginx');
    }
    expect((await plain('/')).headers).not.toHaveProperty('strict-transport-security');
  });

  it('who comes by HTTP is led there, to the same address and to no other host', async () => {
    const { status, headers } = await ask(portal.ports.redirect, '/about/?a=1', {
      host: 'evil.example.org',
    });
    expect(status).toBe(301);
    expect(headers.location).toBe(`https://${NAME}/about/?a=1`);
  });
});
