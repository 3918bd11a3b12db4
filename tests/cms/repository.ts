import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { programsBelow } from '../programs.ts';

/** Entries of the catalogue that the test's portal has, and the draft's name of the first. */
export const NAME = 'practices/nizhny-prokat-novorozhdennym';
export const FILE = `content/${NAME}.mdx`;

/** A working repository with these files of the catalogue, in a folder with a space and Cyrillic letters in its name. */
export function createRepository(files: readonly string[] = [FILE]): string {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'cms-')), 'папка портала');
  for (const file of files) cpSync(file, path.join(root, file), { recursive: true });
  writeFileSync(path.join(root, '.gitignore'), '.cms/\n');
  writeFileSync(path.join(root, 'заметки.txt'), 'рядом с каталогом\n');
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'config', 'user.name', 'Редактор');
  git(root, 'config', 'user.email', 'editor@example.org');
  commitAll(root, 'Начало');
  return root;
}

/** Runs Git in a folder. */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();

/** Commits everything in a folder. */
export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}

/** Removes a repository with the folder it was made in. */
export const removeRepository = (root: string): void => {
  rmSync(path.dirname(root), { recursive: true, force: true });
};

/** Numbers of the programs that work in the clone of a repository (Linux tells). */
export const programsIn = (root: string): number[] =>
  programsBelow(path.join(root, '.cms', 'repository'));
