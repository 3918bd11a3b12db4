import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCRIPT_URLS } from '../../../src/policy/directives.ts';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://site.example/submit/check/'));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const load = async () =>
  (await import('../../../src/components/dom/trusted-url.ts')).trustedUrl as (
    address: string,
  ) => unknown;

describe('trustedUrl', () => {
  it('answers the address itself where the browser has no Trusted Types', async () => {
    expect((await load())('/_astro/worker.js')).toBe('/_astro/worker.js');
  });

  it('has the address trusted by the policy that pages allow', async () => {
    const createPolicy = vi.fn(
      (_name: string, { createScriptURL }: { createScriptURL: (address: string) => string }) => ({
        createScriptURL: (address: string) => ({ trusted: createScriptURL(address) }),
      }),
    );
    vi.stubGlobal('trustedTypes', { createPolicy });
    expect((await load())('/_astro/worker.js')).toEqual({ trusted: '/_astro/worker.js' });
    expect(createPolicy.mock.lastCall?.[0]).toBe(SCRIPT_URLS);
  });

  it.each([
    'https://other.example/worker.js',
    '//other.example/worker.js',
    'http://site.example/worker.js',
    'data:text/javascript,alert(1)',
    'blob:https://other.example/1',
    '/uploads/worker.js',
    '/_astro/../uploads/worker.js',
  ])('refuses %s', async (address) => {
    const trustedUrl = await load();
    expect(() => trustedUrl(address)).toThrow('Not a script of the site');
  });
});
