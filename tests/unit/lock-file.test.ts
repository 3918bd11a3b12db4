import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedScripts } from '../../scripts/installed.mjs';
import { root } from '../../scripts/lib/paths.ts';

interface Locked {
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const manifest = read('package.json') as {
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const lock = read('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');

/** Name of a package by where npm puts it. */
const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13);

/** Places of the packages that a condition does not hold for. */
const without = (holds: (one: Locked, place: string) => boolean): string[] =>
  locked.filter(([place, one]) => !holds(one, place)).map(([place]) => place);

describe('package-lock.json', () => {
  it('lists packages', () => {
    expect(locked.length).toBeGreaterThan(500);
  });

  it('says of every package what its file must be, but for programs of machines that it is not run on', () => {
    const isElsewhere = ({ optional, os = ['linux'], cpu = ['x64'] }: Locked) =>
      optional === true && !(os.includes('linux') && cpu.includes('x64'));
    const isSure = ({ integrity = '' }: Locked) => /^sha512-[\w+/]{86}==$/.test(integrity);
    expect(
      without((one) => isSure(one) || (one.integrity === undefined && isElsewhere(one))),
    ).toEqual([]);
  });

  it('takes every package from one registry, under its own name and version', () => {
    const isOwn = ({ name, version = '', resolved }: Locked, place: string) => {
      if (resolved === undefined) return true;
      const { protocol, pathname } = new URL(resolved);
      const full = name ?? nameAt(place);
      const file = `/${full}/-/${full.split('/').at(-1)}-${version}.tgz`;
      return protocol === 'https:' && decodeURIComponent(pathname) === file;
    };
    expect(without(isOwn)).toEqual([]);
    const hosts = new Set(
      locked.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).host] : [])),
    );
    expect(hosts.size).toBeLessThanOrEqual(1);
  });

  it('has no package from a repository, an address or a folder', () => {
    const isOfRegistry = (range: string) => !/^(?:git|github|https?|file|link)\b.*[:/]/.test(range);
    const asked = [['package.json', manifest] as const, ...locked].flatMap(([place, one]) =>
      Object.entries({
        ...('dependencies' in one ? one.dependencies : {}),
        ...('optionalDependencies' in one ? one.optionalDependencies : {}),
        ...one.devDependencies,
      }).map(([name, range]) => ({ from: `${place} ${name} ${range}`, range })),
    );
    expect(asked.filter(({ range }) => !isOfRegistry(range)).map(({ from }) => from)).toEqual([]);
    expect(without(({ link }) => !link)).toEqual([]);
  });

  it('has the very versions that package.json names', () => {
    expect(lock.packages['']?.devDependencies).toEqual(manifest.devDependencies);
    const versions = Object.keys(manifest.devDependencies).map((name) => [
      name,
      lock.packages[`node_modules/${name}`]?.version,
    ]);
    expect(Object.fromEntries(versions)).toEqual(manifest.devDependencies);
  });
});

describe('scripts of packages at installation', () => {
  const withScript = new Set(
    locked.filter(([, one]) => one.hasInstallScript).map(([place]) => nameAt(place)),
  );

  it('are allowed or forbidden by name, each of them, and no others', () => {
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...withScript].sort());
  });

  it('do not run by themselves: npm is told so, and the bootstrap asks for those allowed', () => {
    expect(readFileSync(path.join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
    expect(allowedScripts(root).sort()).toEqual(['esbuild', 'node']);
  });
});
