import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OFFICE } from '../../scripts/lib/office-programs.ts';
import { findProgram, missingMessage, missingPrograms } from '../../scripts/lib/programs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bin-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const env = () => ({ PATH: `/nowhere${path.delimiter}${folder}` });
const missing = () => missingPrograms(OFFICE, env());

test('a program is missing until it is on the PATH', () => {
  expect(missing().map(({ name }) => name)).toContain('soffice');
  writeFileSync(path.join(folder, 'soffice'), '');
  expect(missing().map(({ name }) => name)).not.toContain('soffice');
  expect(findProgram('soffice', env())).toBe(path.join(folder, 'soffice'));
});

test('the message names programs and the packages that bring them, each once', () => {
  const message = missingMessage(OFFICE, missing());
  expect(message).toMatch(/^Готовые файлы открывают настоящие программы, а на этой машине нет: /);
  expect(message).toContain('soffice, pdftotext');
  expect(message).toContain('libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils');
  expect(message.match(/poppler-utils/g)).toHaveLength(1);
});
