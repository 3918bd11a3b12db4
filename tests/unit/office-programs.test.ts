import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingMessage, missingPrograms } from '../../scripts/lib/office-programs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bin-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const missing = () => missingPrograms({ PATH: `/nowhere${path.delimiter}${folder}` });

test('a program is missing until it is on the PATH', () => {
  expect(missing().map(({ name }) => name)).toContain('soffice');
  writeFileSync(path.join(folder, 'soffice'), '');
  expect(missing().map(({ name }) => name)).not.toContain('soffice');
});

test('the message names programs and the packages that bring them, each once', () => {
  const message = missingMessage(missing());
  expect(message).toContain('soffice, pdftotext');
  expect(message).toContain('libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils');
  expect(message.match(/poppler-utils/g)).toHaveLength(1);
});
