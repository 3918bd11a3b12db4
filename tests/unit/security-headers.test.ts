import { describe, expect, it } from 'vitest';
import { addressKinds, headersFor } from '../../scripts/lib/policy/headers.ts';
import { EMBED, PAGE } from '../../src/policy/directives.ts';
import { headerText, metaText } from '../../src/policy/text.ts';

const HOST = 'https://git.example';
const kinds = addressKinds([HOST]);

const policyOf = (address: string): string =>
  headersFor(kinds, address)['Content-Security-Policy'] ?? '';

describe('addressKinds', () => {
  it.each([
    ['/', 'page'],
    ['/404.html', 'page'],
    ['/practices/', 'page'],
    ['/practices/index.html', 'page'],
    ['/desk/', 'page'],
    ['/admin/', 'admin'],
    ['/admin/index.html', 'admin'],
    ['/admin/x/', 'page'],
    ['/embed/practices/one/', 'embed'],
    ['/embed/practices/one/index.html', 'embed'],
    ['/embed/style.css', 'open'],
    ['/embedded/', 'page'],
    ['/embed/x.svg', 'open'],
    ['/reading.js', 'script'],
    ['/_astro/worker.js', 'script'],
    ['/admin/decap-1/1.decap-cms.js', 'script'],
    ['/uploads/sent.js', 'script'],
    ['/_astro/style.css', 'own'],
    ['/desk/waiting.json', 'own'],
    ['/admin/settings.json', 'own'],
    ['/uploads/report.pdf', 'pdf'],
    ['/uploads/report.PDF', 'pdf'],
    ['/uploads/drawing.svg', 'open'],
    ['/uploads/drawing.html.svg', 'open'],
    ['/api/v1/practices.json', 'open'],
    ['/practices/one/passport.docx', 'open'],
    ['/robots.txt', 'open'],
  ])('%s is of the kind %s', (address, name) => {
    expect(kinds.find(({ pattern }) => pattern.test(address))?.name).toBe(name);
  });

  it.each(kinds.map(({ name, headers }) => [name, headers] as const))(
    'has a policy for %s, and no guessing of types nor addresses for other hosts',
    (_name, headers) => {
      expect(headers['Content-Security-Policy']).toBeTruthy();
      expect(headers).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
      });
    },
  );

  it('allows nothing unsafe and no other host anywhere but on the page of the CMS', () => {
    const loose = kinds.filter(({ headers }) =>
      /unsafe|https?:|data:|blob:/u.test(headers['Content-Security-Policy'] ?? ''),
    );
    expect(loose.map(({ name }) => name)).toEqual(['admin']);
    expect(policyOf('/admin/')).toContain(`connect-src 'self' blob: ${HOST};`);
  });

  it('lets other sites frame what is made for that alone', () => {
    const framed = kinds.filter(({ headers }) =>
      headers['Content-Security-Policy']?.includes('frame-ancestors *'),
    );
    expect(framed.map(({ name }) => name)).toEqual(['embed']);
  });

  it('puts what is opened by itself into a sandbox', () => {
    expect(policyOf('/uploads/drawing.svg')).toMatch(/^default-src 'none';.*; sandbox$/u);
  });

  it('keeps other sites from what the editors ask for and from parts of pages', () => {
    const of = (address: string) => headersFor(kinds, address)['Cross-Origin-Resource-Policy'];
    expect(
      ['/desk/', '/desk/waiting.json', '/admin/settings.json', '/_astro/a.css'].map(of),
    ).toEqual(Array(4).fill('same-origin'));
    expect(['/api/v1/a.json', '/embed/style.css', '/embed/regions/a/'].map(of)).toEqual(
      Array(3).fill('cross-origin'),
    );
  });
});

describe('metaText', () => {
  it('is the header without what browsers take from a header alone', () => {
    expect(metaText(PAGE)).toBe(headerText(PAGE).replace("frame-ancestors 'none'; ", ''));
    expect(metaText(EMBED)).not.toContain('frame-ancestors');
  });
});
