import { linesOf, namesOf, textOf, type Git } from '../../../src/workspace/git.ts';

/** True for a version of a file that is to go. */
export type Goes = (path: string, blob: string) => boolean;

/** Commits by their names before; a commit that has nothing left is that of its parent. */
export type NewNames = ReadonlyMap<string, string>;

const SIGNATURE = /\n(?:gpgsig|gpgsig-sha256|mergetag) [^\n]*(?:\n [^\n]*)*/g;

interface Item {
  head: string;
  type: string;
  id: string;
  name: string;
}

async function itemsOf(git: Git, tree: string): Promise<Item[]> {
  return (await namesOf(git, ['ls-tree', '-z', tree])).map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', type = '', id = ''] = line.slice(0, tab).split(' ');
    return { head: mode, type, id, name: line.slice(tab + 1) };
  });
}

/** Makes trees without the versions that are to go; the same tree is the same work only once. */
function treeFilter(git: Git, paths: readonly string[], goes: Goes) {
  const known = new Map<string, string | undefined>();
  const without = async (tree: string, folder: string): Promise<string | undefined> => {
    const key = `${folder}${tree}`;
    if (known.has(key)) return known.get(key);
    const before = await itemsOf(git, tree);
    const after: Item[] = [];
    for (const item of before) {
      const path = `${folder}${item.name}`;
      if (item.type === 'tree' && paths.some((one) => one.startsWith(`${path}/`))) {
        const id = await without(item.id, `${path}/`);
        if (id !== undefined) after.push({ ...item, id });
      } else if (!(paths.includes(path) && goes(path, item.id))) after.push(item);
    }
    const isSame =
      after.length === before.length && after.every(({ id }, at) => id === before[at]?.id);
    const lines = after.map(({ head, type, id, name }) => `${head} ${type} ${id}\t${name}\0`);
    const made = isSame ? tree : (await git(['mktree', '-z'], lines.join(''))).toString().trim();
    const answer = after.length === 0 && folder !== '' ? undefined : made;
    known.set(key, answer);
    return answer;
  };
  return async (tree: string): Promise<string> => (await without(tree, '')) ?? tree;
}

/** Object of the kind with its first lines changed and without its signature, which would not hold any more. */
async function rewriteObject(
  git: Git,
  kind: 'commit' | 'tag',
  id: string,
  change: (head: string) => string,
): Promise<string> {
  // Byte by byte: not every message is UTF-8.
  const text = (await git(['cat-file', kind, id])).toString('latin1');
  const end = text.indexOf('\n\n');
  const head = change(text.slice(0, end).replaceAll(SIGNATURE, ''));
  const body = text.slice(end).replace(/\n-----BEGIN [A-Z ]*SIGNATURE-----.*$/s, '\n');
  const bytes = Buffer.from(head + body, 'latin1');
  return (await git(['hash-object', '-t', kind, '-w', '--stdin'], bytes)).toString().trim();
}

/** Writes all commits that any ref leads to anew without the versions of files that are to go. */
export async function rewriteCommits(
  git: Git,
  paths: readonly string[],
  goes: Goes,
): Promise<NewNames> {
  const filter = treeFilter(git, paths, goes);
  const names = new Map<string, string>();
  const trees = new Map<string, [before: string, after: string]>();
  const log = ['log', '--all', '--topo-order', '--reverse', '--format=%H %T %P'];
  for (const line of await linesOf(git, log)) {
    const [commit = '', tree = '', ...parents] = line.split(' ');
    const fresh = await filter(tree);
    trees.set(commit, [tree, fresh]);
    const before = parents.length === 1 ? trees.get(parents[0] ?? '') : undefined;
    if (before?.[1] === fresh && before[0] !== tree) {
      const [parent = ''] = parents;
      names.set(commit, names.get(parent) ?? parent);
    } else if (fresh !== tree || parents.some((parent) => names.has(parent))) {
      const id = await rewriteObject(git, 'commit', commit, (head) =>
        head
          .replace(/^tree .*$/m, `tree ${fresh}`)
          .replaceAll(/^parent (.*)$/gm, (_line, parent: string) => {
            return `parent ${names.get(parent) ?? parent}`;
          }),
      );
      names.set(commit, id);
    }
  }
  return names;
}

/** Has every ref lead to the new commits, all at once. */
export async function moveRefs(git: Git, names: NewNames): Promise<void> {
  const listing = ['for-each-ref', '--format=%(refname) %(objecttype) %(objectname)'];
  const updates: string[] = [];
  for (const line of await linesOf(git, listing)) {
    const [ref = '', type = '', id = ''] = line.split(' ');
    const commit =
      type === 'blob' || type === 'tree' ? id : await textOf(git, ['rev-parse', `${ref}^0`]);
    const fresh = names.get(commit);
    if (fresh === undefined) continue;
    const target =
      type === 'tag'
        ? await rewriteObject(git, 'tag', id, (head) => head.replace(commit, fresh))
        : fresh;
    updates.push(`update ${ref} ${target} ${id}\n`);
  }
  if (updates.length > 0) await git(['update-ref', '--stdin'], updates.join(''));
}
