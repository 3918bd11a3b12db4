import { describe, expect, it } from 'vitest';
import { isWelcome, readRobots } from '../../../scripts/lib/links/robots.ts';

describe('robots.txt', () => {
  const all = 'User-agent: *\n';
  it.each<[string, string, string, boolean]>([
    ['says nothing', '', '/a', true],
    ['closes all', `${all}Disallow: /`, '/a', false],
    ['closes nothing', `${all}Disallow:`, '/a', true],
    ['closes a folder', `${all}Disallow: /a/`, '/a/b', false],
    ['closes another folder', `${all}Disallow: /b/`, '/a/b', true],
    ['opens a part of a closed folder', `${all}Disallow: /a/\nAllow: /a/b`, '/a/b/c', true],
    ['is kind in a tie', `${all}Disallow: /a\nAllow: /a`, '/a', true],
    ['has a star', `${all}Disallow: /*.pdf`, '/a/b.pdf?x', false],
    ['has an end', `${all}Disallow: /*.pdf$`, '/a/b.pdf?x', true],
    ['has an end that fits', `${all}Disallow: /*.pdf$`, '/a.pdf/b.pdf', false],
    ['has an end without a star', `${all}Disallow: /a$`, '/ab', true],
    ['is about queries', `${all}Disallow: /*?print=`, '/a?print=1', false],
    ['names another program', 'User-agent: other\nDisallow: /', '/a', true],
    ['names this program', `${all}Disallow: /\n\nUser-agent: Praktikoteka\nAllow: /`, '/a', true],
    [
      'names several programs',
      'User-agent: other\nUser-agent: praktikoteka\nDisallow: /',
      '/a',
      false,
    ],
    ['has a comment', `${all}Disallow: /a # не ходить`, '/a', false],
    ['begins with a mark of bytes', `\uFEFF${all}Disallow: /`, '/a', false],
    ['has lines of an old Macintosh', 'User-agent: *\rDisallow: /', '/a', false],
    ['has no program before the rule', 'Disallow: /', '/a', true],
  ])('%s', (_name, text, path, expected) => {
    expect(isWelcome(readRobots(text), new URL(path, 'https://example.org'))).toBe(expected);
  });

  it('is read fast whatever its patterns', () => {
    const pattern = `${'*a'.repeat(5000)}$`;
    const url = new URL(`/${'a'.repeat(20_000)}b`, 'https://example.org');
    expect(isWelcome(readRobots(`${all}Disallow: /${pattern}`), url)).toBe(true);
  });

  it.each([
    ['Crawl-delay: 5', 5000],
    ['Crawl-delay: 3600', 30_000],
    ['Crawl-delay: скоро', 0],
    ['Crawl-delay: -5', 0],
  ])('asks for a pause: %s', (line, pause) => {
    expect(readRobots(all + line).pause).toBe(pause);
  });
});
