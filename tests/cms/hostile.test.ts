import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostileFiles } from '../fixtures/hostile/corpus.ts';
import { Desk, type Answer } from './desk.ts';
import { createRepository, FILE, git, removeRepository } from './repository.ts';

const REGION = 'content/regions/ru-ngr.yaml';

let root: string;
let desk: Desk;
let before: string;
beforeAll(async () => {
  root = createRepository([FILE, REGION, 'content/vocabularies']);
  desk = await Desk.open(root);
  before = git(root, 'rev-parse', 'main');
});
afterAll(async () => {
  await desk.close();
  removeRepository(root);
});

const id = (at: number): string => `vrazhda-${at}`;
const draftNames = (): string =>
  git(root, 'for-each-ref', '--format=%(refname)', 'refs/drafts/cms');

/** Saves a file as the CMS would; bytes that are no text go as they are, which no page can do. */
function save(bytes: Uint8Array, at: number): Promise<Answer> {
  const file = `content/practices/${id(at)}.mdx`;
  const text = Buffer.from(bytes).toString();
  return Buffer.from(text).equals(bytes)
    ? desk.save(text, file, {}, '')
    : desk.saveBytes(bytes, file);
}

/** What is wrong with an answer that had to be a refusal; undefined when nothing is. */
function flaw({ status, body }: Answer): string | undefined {
  const { error = '' } = body as { error?: string };
  if (status < 400 || status >= 500) return `the answer is ${status}`;
  return /^[«А-ЯЁ].*[а-яё]/su.test(error) ? undefined : `the reason is «${error}»`;
}

it('refuses every hostile file or keeps it a draft that cannot be published', async () => {
  const flaws: string[] = [];
  let kept = 0;
  for (const [at, { id: name, bytes }] of hostileFiles.entries()) {
    const saved = await save(bytes, at);
    let wrong = flaw(saved);
    if (saved.status === 200) {
      kept += 1;
      wrong = flaw(await desk.publish(`practices/${id(at)}`));
      await desk.ask('deleteUnpublishedEntry', { collection: 'practices', slug: id(at) });
    }
    if (wrong !== undefined) flaws.push(`${name}: ${wrong}`);
  }
  expect(flaws).toEqual([]);
  expect(hostileFiles.length - kept).toBeGreaterThan(hostileFiles.length / 2);
  await desk.idle();
  expect(git(root, 'rev-parse', 'main')).toBe(before);
  expect(draftNames()).toBe('');
  expect(desk.builds).toBe(0);
}, 300_000);
