import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { git } from '../cms/repository.ts';
import { differing, FILE, SmallPortal } from './portal.ts';

let portal: SmallPortal;
let clean: Record<string, string>;

beforeAll(() => {
  portal = new SmallPortal();
  clean = portal.site();
});
afterAll(() => {
  portal.remove();
});

const expectClean = ({ code, output }: { code: number; output: string }) => {
  expect(code, output).toBe(0);
  expect(differing(clean, portal.site())).toEqual([]);
};

it('two builds at once both end with the whole site, one after the other', async () => {
  portal.edit('Описание, которое поменяли перед тем, как собрать портал в двух окнах.');
  const together = await Promise.all([portal.build(), portal.build()]);
  expect(together.map(({ code }) => code)).toEqual([0, 0]);
  const told = together.filter(({ output }) =>
    output.includes('Портал уже собирается в другом окне'),
  );
  expect(told).toHaveLength(1);
  git(portal.folder, 'checkout', '--quiet', '--', FILE);
  expectClean(await portal.build());
});

it('days that come and go leave nothing behind', async () => {
  for (const day of ['2036-02-29', '1999-12-31']) {
    expect(await portal.build({ BUILD_DATE: day })).toMatchObject({ code: 0 });
    expect(differing(clean, portal.site())).not.toEqual([]);
  }
  expectClean(await portal.build());
});

it('locks that Git has left behind are no obstacle to a build, and stay', async () => {
  const locks = ['index.lock', 'HEAD.lock', 'packed-refs.lock', 'refs/heads/main.lock'];
  for (const lock of locks) writeFileSync(portal.path('.git', lock), '');
  expectClean(await portal.build());
  for (const lock of locks) rmSync(portal.path('.git', lock));
});

it.each([
  ['content/practices/ssylka.mdx', '/etc/passwd'],
  ['public/uploads/ssylka.pdf', '/etc/passwd'],
  ['public/uploads/papka', '/etc'],
])('a link at %s stops the build with a word about it', async (place, target) => {
  mkdirSync(portal.path('public/uploads'), { recursive: true });
  symlinkSync(target, portal.path(place));
  const { code, output } = await portal.build();
  rmSync(portal.path(place));
  expect(code, output).toBe(1);
  expect(output).toMatch(new RegExp(`${place}:1:1 error .*(?:ссылка|ссылок|особый файл)`));
  expect(differing(clean, portal.site())).toEqual([]);
});
