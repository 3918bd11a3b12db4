import { namesOf, type Git } from '../../../src/workspace/git.ts';

/** Pairs of a former and a later name of all files that any branch or draft has renamed. */
async function renames(git: Git): Promise<[from: string, to: string][]> {
  const log = ['log', '--all', '--find-renames', '--diff-filter=R', '--name-status', '--format='];
  const tokens = (await namesOf(git, [...log, '-z', '--', 'content', 'public/uploads'])).values();
  const pairs: [string, string][] = [];
  for (const token of tokens) {
    if (!/^\n?R\d/.test(token)) continue;
    pairs.push([tokens.next().value ?? '', tokens.next().value ?? '']);
  }
  return pairs;
}

/** The files with all names that they had before, but for names under which other files are now. */
export async function allNamesOf(git: Git, files: readonly string[]): Promise<string[]> {
  const present = new Set(
    await namesOf(git, ['ls-tree', '-r', '-z', '--name-only', 'HEAD', '--', 'content', 'public']),
  );
  const pairs = await renames(git);
  const names = new Set(files);
  // Names that are added on the way are looked at too.
  for (const name of names) {
    for (const [from, to] of pairs) if (to === name && !present.has(from)) names.add(from);
  }
  return [...names];
}
