import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from '../../scripts/lib/paths.ts';
import { builtFiles } from '../../scripts/lib/built-pages.ts';
import { origin, pages } from './pages.ts';
import { EDITOR } from '../../src/cms/addresses.ts';
import { cssTargets, referencesOf } from './references.ts';

const files = new Set(builtFiles('**/*.*').map((file) => `/${file.split(path.sep).join('/')}`));
const idsOf = new Map(
  pages.map(({ address, elements }) => [
    address,
    new Set(elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))),
  ]),
);

/** What is wrong with an address of this site; undefined when nothing is. */
function flawOf({ pathname, hash }: URL): string | undefined {
  const place = decodeURIComponent(pathname);
  const ids = idsOf.get(place);
  // The editor reads its fragments itself.
  if (place === EDITOR && (hash === '' || hash.startsWith('#/')))
    return files.has(`${EDITOR}index.html`) ? undefined : 'no editor';
  // A card for other sites is a page that no test of pages reads.
  if (!ids)
    return files.has(place) || files.has(`${place}index.html`) ? undefined : 'no such page or file';
  const id = decodeURIComponent(hash.slice(1));
  return hash !== '' && !ids.has(id) ? `no element #${id} there` : undefined;
}

describe('links of the built site', () => {
  it('has pages that link to each other', () => {
    const links = pages.flatMap(referencesOf).filter(({ role }) => role === 'link');
    expect(links.length).toBeGreaterThan(pages.length);
  });

  it('resolves every internal address with its fragment', () => {
    const broken = pages.flatMap((page) =>
      referencesOf(page).flatMap(({ target, line }) => {
        const url = URL.parse(target, origin + page.address);
        if (!url) return [`${page.file}:${line} ${target}: not an address`];
        if (url.origin !== origin) return [];
        const flaw = flawOf(url);
        return flaw ? [`${page.file}:${line} ${target}: ${flaw}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('follows only links that lead to a page, a letter, a call or a calendar', () => {
    const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:', 'webcal:']);
    const odd = pages.flatMap((page) =>
      referencesOf(page)
        .filter(({ role }) => role === 'link')
        .map(({ target, line }) => ({
          line,
          target,
          url: URL.parse(target, origin + page.address),
        }))
        .filter(({ url }) => !allowed.has(url?.protocol ?? ''))
        .map(({ target, line }) => `${page.file}:${line} ${target}`),
    );
    expect(odd).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const isOurs = (target: string, base: string) => {
      const url = URL.parse(target, base);
      return url?.origin === origin || url?.protocol === 'data:';
    };
    const foreign = pages.flatMap((page) =>
      referencesOf(page)
        .filter(({ role, target }) => role === 'load' && !isOurs(target, origin + page.address))
        .map(({ target, line }) => `${page.file}:${line} ${target}`),
    );
    expect(foreign).toEqual([]);
  });

  it('finds everything its stylesheets point at', () => {
    const broken = builtFiles('**/*.css').flatMap((file) => {
      const base = `${origin}/${file.split(path.sep).join('/')}`;
      return cssTargets(readFileSync(path.join(dist, file), 'utf8')).flatMap((target) => {
        const url = URL.parse(target, base);
        // A fragment alone points into the drawing it is used in.
        if (url?.protocol === 'data:' || target.startsWith('#')) return [];
        const found = url?.origin === origin && files.has(decodeURIComponent(url.pathname));
        return found ? [] : [`${file} ${target}`];
      });
    });
    expect(broken).toEqual([]);
  });
});
