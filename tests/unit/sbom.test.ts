import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { sbomOf, type Lock } from '../../scripts/lib/sbom.ts';

const INTEGRITY = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
const small: Lock = {
  name: 'site',
  version: '1.0.0',
  packages: {
    '': { dependencies: { '@a/one': '1.0.0' }, devDependencies: { two: '2.0.0' } },
    'node_modules/@a/one': {
      version: '1.0.0',
      integrity: INTEGRITY,
      license: '(MIT OR Apache-2.0)',
      dependencies: { two: '^1.0.0' },
      optionalDependencies: { absent: '*' },
    },
    'node_modules/@a/one/node_modules/two': { version: '1.5.0', license: 'SEE LICENSE IN x' },
    'node_modules/two': {
      name: 'other',
      version: '2.0.0',
      optional: true,
      peerDependencies: { '@a/one': '*' },
    },
  },
};

describe('sbomOf', () => {
  it('is a bill of materials of CycloneDX 1.6', () => {
    const { components, dependencies, ...rest } = sbomOf(small);
    expect(rest).toEqual({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: {
          type: 'application',
          'bom-ref': 'site',
          name: 'site',
          version: '1.0.0',
          purl: 'pkg:npm/site@1.0.0',
        },
      },
    });
    expect(components).toEqual([
      {
        type: 'library',
        'bom-ref': 'node_modules/@a/one',
        name: '@a/one',
        version: '1.0.0',
        purl: 'pkg:npm/%40a/one@1.0.0',
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
        licenses: [{ expression: '(MIT OR Apache-2.0)' }],
      },
      {
        type: 'library',
        'bom-ref': 'node_modules/@a/one/node_modules/two',
        name: 'two',
        version: '1.5.0',
        purl: 'pkg:npm/two@1.5.0',
        scope: 'required',
        licenses: [{ license: { name: 'SEE LICENSE IN x' } }],
      },
      {
        type: 'library',
        'bom-ref': 'node_modules/two',
        name: 'other',
        version: '2.0.0',
        purl: 'pkg:npm/other@2.0.0',
        scope: 'optional',
      },
    ]);
    expect(dependencies).toEqual([
      { ref: 'site', dependsOn: ['node_modules/@a/one', 'node_modules/two'] },
      { ref: 'node_modules/@a/one', dependsOn: ['node_modules/@a/one/node_modules/two'] },
      { ref: 'node_modules/@a/one/node_modules/two', dependsOn: [] },
      { ref: 'node_modules/two', dependsOn: ['node_modules/@a/one'] },
    ]);
  });

  describe('of this project', () => {
    const read = () =>
      JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
    const bill = sbomOf(read());

    it('names every package that the lock file does, with version and address', () => {
      const places = Object.keys(read().packages).filter((place) => place !== '');
      expect(bill.components.map((one) => one['bom-ref'])).toEqual(places);
      const faulty = bill.components.filter(
        ({ version, purl }) =>
          version === '' || !/^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@\S+$/.test(purl),
      );
      expect(faulty.map(({ purl }) => purl)).toEqual([]);
    });

    it('points to nothing that it does not name', () => {
      const known = new Set(bill.components.map((one) => one['bom-ref']));
      const pointed = bill.dependencies.flatMap(({ dependsOn }) => dependsOn);
      expect(pointed.length).toBeGreaterThan(known.size);
      expect(pointed.filter((one) => !known.has(one))).toEqual([]);
      expect(new Set(bill.dependencies.map(({ ref }) => ref)).size).toBe(known.size + 1);
    });

    it('is the same whenever it is made', () => {
      expect(JSON.stringify(sbomOf(read()))).toBe(JSON.stringify(bill));
    });
  });
});
