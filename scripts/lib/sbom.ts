import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Package as package-lock.json lists it, by the place where npm puts it. */
interface Locked {
  name?: string;
  version?: string;
  integrity?: string;
  license?: string;
  optional?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Content of package-lock.json. */
export interface Lock {
  name: string;
  version: string;
  packages: Record<string, Locked>;
}

/** Package in a software bill of materials, CycloneDX 1.6. */
interface Component {
  type: 'library' | 'application';
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  scope?: 'required' | 'optional';
  hashes?: { alg: 'SHA-512'; content: string }[];
  licenses?: ({ expression: string } | { license: { name: string } })[];
}

const MODULES = 'node_modules/';
/** License named by the identifiers of SPDX; anything else is a text of the author's own. */
const SPDX = /^\(?[\w.+-]+(?: (?:OR|AND|WITH) \(?[\w.+-]+\)?)*\)?$/;

const nameAt = (place: string): string => place.slice(place.lastIndexOf(MODULES) + MODULES.length);

const purlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const licensesOf = (license: string): NonNullable<Component['licenses']> =>
  SPDX.test(license) ? [{ expression: license }] : [{ license: { name: license } }];

function componentOf(place: string, one: Locked): Component {
  const { version = '', integrity, license } = one;
  const purl = purlOf(one.name ?? nameAt(place), version);
  const hash = integrity?.replace(/^sha512-/, '');
  return {
    type: 'library',
    // The same package may lie in several places, each with packages of its own beside it.
    'bom-ref': place,
    name: one.name ?? nameAt(place),
    version,
    purl,
    scope: one.optional || one.devOptional ? 'optional' : 'required',
    ...(hash && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    }),
    ...(license && { licenses: licensesOf(license) }),
  };
}

/** Place of a package as the one at another place finds it: beside itself, then ever further up. */
function placeOf(lock: Lock, from: string, name: string): string | undefined {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf(MODULES) - 1))
  ) {
    const place = `${folder ? `${folder}/` : ''}${MODULES}${name}`;
    if (lock.packages[place]) return place;
    if (folder === '') return undefined;
  }
}

const neededBy = (lock: Lock, place: string, one: Locked): string[] => {
  const names = [
    one.dependencies,
    one.devDependencies,
    one.optionalDependencies,
    one.peerDependencies,
  ].flatMap((needs) => Object.keys(needs ?? {}));
  const places = names.map((name) => placeOf(lock, place, name));
  return [...new Set(places.filter((found) => found !== undefined))].sort();
};

/**
 * Software bill of materials of the project (CycloneDX 1.6), of what the lock file says alone: without a
 * time and a number of its own, so that two builds of the same commit have the same.
 */
export function sbomOf(lock: Lock) {
  const { name, version } = lock;
  const places = Object.entries(lock.packages).filter(([place]) => place !== '');
  const application: Component = {
    type: 'application',
    'bom-ref': name,
    name,
    version,
    purl: purlOf(name, version),
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: application },
    components: places.map(([place, one]) => componentOf(place, one)),
    dependencies: [
      { ref: name, dependsOn: neededBy(lock, '', lock.packages[''] ?? {}) },
      ...places.map(([place, one]) => ({ ref: place, dependsOn: neededBy(lock, place, one) })),
    ],
  };
}

/** Writes the bill of materials of a project into a file. */
export function writeSbom(root: string, file: string): void {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  writeFileSync(file, `${JSON.stringify(sbomOf(lock), null, 1)}\n`);
}
