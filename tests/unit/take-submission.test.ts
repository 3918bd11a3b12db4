import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeSubmission } from '../../scripts/lib/take-submission.ts';

let portal = '';
let submission = '';

function write(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

beforeEach(() => {
  portal = mkdtempSync(path.join(tmpdir(), 'portal-'));
  submission = mkdtempSync(path.join(tmpdir(), 'submission-'));
  write(portal, 'content/practices/old.mdx', 'old');
  write(portal, 'scripts/check.ts', 'checker');
  write(portal, 'public/favicon.svg', 'sign');
});

afterEach(() => {
  for (const folder of [portal, submission]) rmSync(folder, { recursive: true });
});

test('takes the content and uploads of a submission, and no more', () => {
  write(submission, 'content/practices/new.mdx', 'new');
  write(submission, 'public/uploads/photo.jpg', 'photo');
  write(submission, 'public/favicon.svg', 'other sign');
  write(submission, 'scripts/check.ts', 'always right');
  takeSubmission(submission, portal);
  const read = (file: string) => readFileSync(path.join(portal, file), 'utf8');
  expect(read('content/practices/new.mdx')).toBe('new');
  expect(existsSync(path.join(portal, 'content/practices/old.mdx'))).toBe(false);
  expect(read('public/uploads/photo.jpg')).toBe('photo');
  expect(read('public/favicon.svg')).toBe('sign');
  expect(read('scripts/check.ts')).toBe('checker');
});

test.each([
  ['an entry', 'content/practices/link.mdx', 'content/practices/link.mdx'],
  ['the folder of the entries', 'content', 'content'],
  ['the folder above the uploads', 'public', 'public'],
])('refuses a link in place of %s', (_, file, named) => {
  mkdirSync(path.dirname(path.join(submission, file)), { recursive: true });
  symlinkSync('/etc', path.join(submission, file));
  expect(() => {
    takeSubmission(submission, portal);
  }).toThrow(`${named}: это не обычный файл`);
});
