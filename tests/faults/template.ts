import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { parse, stringify } from 'yaml';
import { root } from '../../scripts/lib/paths.ts';
import { run } from '../../scripts/lib/run.ts';
import { git } from '../cms/repository.ts';
import { createPortalFolder } from '../portal-folder.ts';
import { SETTINGS } from './settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a small portal that has been built. */
    template: string;
  }
}

/** Entries that lead to no others but their regions. */
const ENTRIES = [
  'practices/astrahan-semeyny-mfc.mdx',
  'practices/bashkortostan-nastavniki.mdx',
  'events/forum-priemnyh-semey-mo-5.mdx',
];
/** Vocabularies whose terms may stand unused. */
const FREE = ['abbreviations.yaml', 'synonyms.yaml'];

interface Vocabulary {
  terms: { id: string }[];
}

/** Copies the vocabularies without the terms that no entry uses. */
function copyVocabularies(content: string, used: string): void {
  const folder = path.join(root, 'content/vocabularies');
  for (const name of globSync('*.yaml', { cwd: folder })) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const all = parse(text) as Vocabulary;
    const terms = all.terms.filter(({ id }) => new RegExp(`(?:- |: )${id}$`, 'm').test(used));
    const kept = FREE.includes(name) ? text : stringify({ ...all, terms });
    writeFileSync(path.join(content, 'vocabularies', name), kept);
  }
}

/** Builds a small portal in a repository of its own, which the tests copy. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = createPortalFolder('template');
  const content = path.join(folder, 'content');
  mkdirSync(path.join(content, 'vocabularies'));
  for (const file of ENTRIES)
    cpSync(path.join(root, 'content', file), path.join(content, file), { recursive: true });
  const texts = ENTRIES.map((file) => readFileSync(path.join(content, file), 'utf8'));
  copyVocabularies(content, texts.join('\n'));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'config', 'user.name', 'Редактор');
  git(folder, 'config', 'user.email', 'editor@example.org');
  git(folder, 'add', 'content', '.gitignore');
  git(folder, 'commit', '--quiet', '--message', 'Начало');
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  const options = { cwd: folder, output: 'keep', env: SETTINGS } as const;
  const { code, output } = await run(process.execPath, ['scripts/build.ts'], options);
  if (code !== 0) {
    remove();
    throw new Error(output);
  }
  project.provide('template', folder);
  return remove;
}
