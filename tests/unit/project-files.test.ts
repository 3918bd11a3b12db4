import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { collections } from '../../src/schema/collections.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));

interface Locked {
  optionalDependencies?: Record<string, string>;
}

/** True when a package finds another one in its own node_modules or in one above. */
function resolves(packages: Record<string, Locked>, from: string, name: string): boolean {
  for (
    let place = from;
    ;
    place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))
  ) {
    if (`${place}${place && '/'}node_modules/${name}` in packages) return true;
    if (place === '') return false;
  }
}

describe('package.json', () => {
  const { devDependencies } = json('package.json') as { devDependencies: Record<string, string> };

  it('names exact versions', () => {
    const loose = Object.entries(devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('has a reason for every dependency in docs/dependencies.md, and no reason without one', () => {
    const reasons = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)`/gm)].map(
      ([, name]) => name,
    );
    expect(reasons.toSorted()).toEqual(Object.keys(devDependencies).toSorted());
  });
});

describe('package-lock.json', () => {
  it('lists the programs of every platform, without which npm ci refuses to install', () => {
    const { packages } = json('package-lock.json') as { packages: Record<string, Locked> };
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !resolves(packages, place, name))
        .map((name) => `${place} → ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Folders under this one that have no README and are not named in that of the folder above. */
function unexplained(folder: string): string[] {
  const above = existsSync(path.join(root, folder, 'README.md')) ? read(`${folder}/README.md`) : '';
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const inner = `${folder}/${item.name}`;
    if (!item.isDirectory()) return [];
    if (existsSync(path.join(root, inner, 'README.md'))) return unexplained(inner);
    return above.includes(`\`${item.name}/\``) ? [] : [inner];
  });
}

describe('README.md', () => {
  it.each(['src', 'scripts', 'tests', 'content', 'docs'])('explains %s/', (folder) => {
    expect(read('README.md')).toContain(`${folder}/`);
  });

  it.each(['src', 'scripts', 'tests'])('or one above stands for every folder of %s/', (folder) => {
    expect(existsSync(path.join(root, folder, 'README.md'))).toBe(true);
    expect(unexplained(folder)).toEqual([]);
  });

  it('names no file or folder that does not exist', () => {
    const named = read('README.md').match(
      /(?<![\w/.*])(?:src|scripts|tests|docs|content)\/[\w./-]*/g,
    );
    const missing = named?.filter(
      (place) => !existsSync(path.join(root, place)) && !place.endsWith('/one.mdx'),
    );
    expect(missing).toEqual([]);
  });
});

describe('.vscode/settings.json', () => {
  it('gives every folder of YAML files its schema', () => {
    const settings = json('.vscode/settings.json') as { 'yaml.schemas': Record<string, string> };
    const folders = Object.entries(collections).filter(([, { format }]) => format === 'yaml');
    const expected = folders.map(([name]) => [
      `.cache/schemas/${name}.json`,
      `content/${name}/*.yaml`,
    ]);
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
  });
});
