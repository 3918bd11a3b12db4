import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/lib/chromium.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bin-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  return file;
};

describe('findChromium', () => {
  it('takes the browser on the PATH', () => {
    const file = put('google-chrome');
    expect(findChromium({ PATH: `/nowhere${path.delimiter}${folder}` })).toBe(file);
  });

  it('prefers the one that CHROMIUM_PATH names', () => {
    put('chromium');
    const asked = put('my-browser');
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: asked })).toBe(asked);
  });

  it('takes no other when CHROMIUM_PATH names one that is not there', () => {
    put('chromium');
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: '/nowhere/chromium' })).toBeUndefined();
  });
});
