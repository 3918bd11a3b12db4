import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/paths.ts';

const FILES = ['github/check.yml', 'gitlab/.gitlab-ci.yml', 'forgejo/check.yml'];

const textOf = (file: string) => readFileSync(path.join(root, 'docs/deploy', file), 'utf8');

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: { check: { steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] } };
}

describe.each(FILES)('%s', (file) => {
  const text = textOf(file);

  test('names commands and files that exist', () => {
    const commands = [...text.matchAll(/npm run ([\w:]+)/gu)].map(([, name = '']) => name);
    const files = [...text.matchAll(/node (scripts\/[\w-]+\.ts)/gu)].map(([, name = '']) => name);
    expect(commands).toContain('check');
    expect(files).toContain('scripts/take-submission.ts');
    for (const name of commands) expect(Object.keys(scripts)).toContain(name);
    for (const name of files) expect(existsSync(path.join(root, name)), name).toBe(true);
  });

  test('takes the submission after the checker is installed, and knows no secret', () => {
    expect(text.indexOf('npm ci')).toBeLessThan(text.indexOf('take-submission'));
    expect(text.indexOf('take-submission')).toBeLessThan(text.indexOf('npm run check'));
    expect(text).not.toMatch(/secrets\.|_TOKEN|PASSWORD/u);
  });
});

test.each(['github/check.yml', 'forgejo/check.yml'])('%s gives a submission no rights', (file) => {
  const { on, permissions, jobs } = parse(textOf(file)) as Workflow;
  expect(Object.keys(on)).toEqual(['pull_request']);
  expect(permissions).toEqual({ contents: 'read' });
  const { steps } = jobs.check;
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  for (const action of actions) expect(action).toMatch(/@v\d+/u);
  const checkouts = steps.filter(({ uses }) => uses?.includes('/checkout@'));
  expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual([false, false]);
  expect(checkouts[0]?.with).toMatchObject({
    path: 'portal',
    ref: '${{ github.event.pull_request.base.sha }}',
  });
});

test('gitlab/.gitlab-ci.yml runs for merge requests alone', () => {
  const { check } = parse(textOf('gitlab/.gitlab-ci.yml')) as {
    check: { rules: { if: string }[]; script: string[] };
  };
  expect(check.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
  expect(check.script).toContain('npm run check');
});

test('the docs name every variable of the build, and no other', () => {
  const named = (text: string) => [...new Set(text.match(/CMS_[A-Z_]+/gu))].sort();
  const source = readFileSync(path.join(root, 'src/cms/config/backend.ts'), 'utf8');
  expect(named(textOf('README.md'))).toEqual(named(source));
});
