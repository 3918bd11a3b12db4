import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, projectNode } from '../../scripts/installed.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'clone-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const zod = { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' } };
const darwin = { 'node_modules/fsevents': { version: '2.0.0', optional: true } };

function clone(wanted: object, present: object | undefined, withNode = true): void {
  const write = (file: string, packages: object) => {
    writeFileSync(path.join(root, file), JSON.stringify({ packages }));
  };
  write('package-lock.json', { '': { name: 'site' }, ...wanted });
  if (!present) return;
  mkdirSync(path.dirname(projectNode(root)), { recursive: true });
  if (withNode) writeFileSync(projectNode(root), '');
  write('node_modules/.package-lock.json', present);
}

describe('isInstalled', () => {
  it('is false on a fresh clone', () => {
    clone(zod, undefined);
    expect(isInstalled(root)).toBe(false);
  });
  it('is true when every package is there', () => {
    clone(zod, zod);
    expect(isInstalled(root)).toBe(true);
  });
  it('lets optional packages of other platforms be absent', () => {
    clone({ ...zod, ...darwin }, zod);
    expect(isInstalled(root)).toBe(true);
  });
  it('is false when a package is absent', () => {
    clone(zod, {});
    expect(isInstalled(root)).toBe(false);
  });
  it('is false when a package has changed', () => {
    clone({ 'node_modules/zod': { version: '4.0.1', integrity: 'sha512-b' } }, zod);
    expect(isInstalled(root)).toBe(false);
  });
  it('is false without the Node of the project', () => {
    clone(zod, zod, false);
    expect(isInstalled(root)).toBe(false);
  });
});
