import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentType } from '../../../scripts/lib/content-type.ts';
import { isHashed } from '../../../scripts/lib/deploy/hashed.ts';
import { root } from '../../../scripts/lib/paths.ts';
import { siteOf } from './folders.ts';

const DOCS = path.join(root, 'docs', 'deploy');
const textOf = (name: string) => readFileSync(path.join(DOCS, name), 'utf8');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const files = readdirSync(DOCS, { recursive: true, encoding: 'utf8' });

it.each(files.filter((name) => name.endsWith('.yml')))('%s can be read', (name) => {
  expect(parse(textOf(name))).toBeTypeOf('object');
});

it.each(files.filter((name) => /\.(?:md|yml)$/.test(name)))(
  '%s names commands and files that exist',
  (name) => {
    const text = textOf(name);
    for (const [, command = ''] of text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) {
      expect(Object.keys(scripts)).toContain(command);
    }
    for (const [, link = ''] of text.matchAll(/\]\(([\w./-]+)\)/g)) {
      expect(existsSync(path.join(DOCS, path.dirname(name), link)), link).toBe(true);
    }
  },
);

interface Job {
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

describe.each(['github/pages.yml', 'forgejo/pages.yml'])('%s', (name) => {
  const { on, jobs } = parse(textOf(name)) as { on: object; jobs: Record<string, Job> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('runs for the protected branch alone and sees its whole history', () => {
    expect(on).toMatchObject({ push: { branches: ['main'] } });
    expect(on).not.toHaveProperty('pull_request');
    expect(steps[0]?.uses).toMatch(/\/checkout@v\d+$/);
    expect(steps[0]?.with).toMatchObject({ 'fetch-depth': 0 });
    expect(steps.map(({ run }) => run)).toContain('npm run build');
  });
});

it('on GitHub, only the job that publishes may publish, and it runs no code of ours', () => {
  const { permissions, jobs } = parse(textOf('github/pages.yml')) as {
    permissions: object;
    jobs: { publish: Job };
  };
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(jobs.publish.steps.filter(({ run }) => run !== undefined)).toEqual([]);
});

it('on GitLab, the job sees the whole history and publishes the folder public', () => {
  const { pages } = parse(textOf('gitlab/pages.gitlab-ci.yml')) as {
    pages: { variables: object; artifacts: object; rules: object };
  };
  expect(pages).toMatchObject({
    rules: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }],
    variables: { GIT_DEPTH: 0 },
    artifacts: { paths: ['public'] },
  });
});

describe('s3/upload.sh', () => {
  const NAMES = [
    '_astro/style.Bk62LiqW.css',
    '_astro/worker.Bk62LiqW.js',
    'search-index/1d9c/words/0.json',
    'admin/decap-7c1e/decap-cms.js',
    'admin/index.html',
    'data/catalogue.csv',
    'data/catalogue.xlsx',
    'practices/one/index.html',
    'practices/one/one.ris',
    'search-index/index.json',
    'index.html',
    '404.html',
  ];

  /** What the AWS CLI would upload of the files: the last filter that matches a file decides. */
  function uploadsOf(args: string[], release: string) {
    const [, task = '', from = ''] = args;
    const option = (name: string) => args[args.indexOf(name) + 1];
    const filters = args.flatMap((arg, place) =>
      /^--(?:in|ex)clude$/.test(arg)
        ? [{ takes: arg === '--include', pattern: args[place + 1] }]
        : [],
    );
    return NAMES.flatMap((name) => {
      const inside = path.relative(from, path.join(release, name));
      if (inside.startsWith('..')) return [];
      const last = filters.findLast(({ pattern = '' }) =>
        path.matchesGlob(inside.replaceAll('/', '|'), pattern.replaceAll('/', '|')),
      );
      const [type, caching] = [option('--content-type'), option('--cache-control')];
      return last?.takes ? [{ name, task, type, caching }] : [];
    });
  }

  it.each(['sync', 'cp'])('%s: each file once, hashed ones first, the index last', (task) => {
    const release = siteOf(Object.fromEntries(NAMES.map((name) => [name, name])));
    const tools = siteOf({ log: '' });
    writeFileSync(
      path.join(tools, 'aws'),
      '#!/bin/sh\nprintf "%s\\037" "$@" >> "$LOG"; echo >> "$LOG"\n',
    );
    chmodSync(path.join(tools, 'aws'), 0o755);
    const log = path.join(tools, 'log');
    execFileSync('sh', [path.join(DOCS, 's3/upload.sh'), release, 's3://portal'], {
      env: { ...process.env, PATH: `${tools}:${process.env.PATH ?? ''}`, LOG: log, UPLOAD: task },
    });
    const calls = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\u001F'));
    const uploads = calls.flatMap((args) => uploadsOf(args, release));
    expect(uploads.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
    const stages = uploads.map(({ name }) =>
      isHashed(name) ? 1 : name.endsWith('.html') ? 3 : name === 'search-index/index.json' ? 4 : 2,
    );
    expect(stages).toEqual(stages.toSorted());
    for (const upload of uploads) {
      expect(upload.task).toBe(task);
      expect(upload.caching).toBe(
        isHashed(upload.name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      expect(upload.type).toBe(contentType(upload.name) ?? upload.type);
      expect(upload.type).toMatch(/^\w+\/[\w.+-]+(?:; charset=utf-8)?$/);
    }
    for (const args of calls) expect(args.includes('--recursive')).toBe(task === 'cp');
  });
});
