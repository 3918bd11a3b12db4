import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../scripts/lib/random.ts';
import { createRepository, FILE, git, NAME, removeRepository } from './repository.ts';
import { Killable } from './killable.ts';

const DRAFT = { collection: 'practices', slug: path.parse(FILE).name };
const STATUSES = ['draft', 'pending_review', 'pending_publish'];
const MOMENTS = ['save', 'status', 'publish', 'rebuild'] as const;
const ROUNDS = 16;
/** How long the portal may take to take over what it had published, milliseconds. */
const PATIENCE = 20_000;

/** What a portal holds: the entry that is published, and its draft. */
interface Holding {
  published: string;
  draft: { text: string; status: string } | undefined;
}

const original = readFileSync(FILE, 'utf8');
const random = createRandom(20_261_122);
let root: string;
let portal: Killable;
/** How long each thing took when it was last done whole, milliseconds. */
const times: Record<string, number> = { save: 400, status: 250, publish: 800, rebuild: 300 };
let version = 0;

const nextText = () => {
  version += 1;
  return original.replace(/^title: .*$/m, `title: Прокат, редакция ${version}`);
};

const saving = (raw: string) => ({
  dataFiles: [{ path: FILE, slug: DRAFT.slug, raw }],
  assets: [],
  options: {
    commitMessage: 'Правка',
    collectionName: 'practices',
    useWorkflow: true,
    status: 'draft',
  },
});

/** What is asked for, and what the portal holds when it has been done. */
function act(what: (typeof MOMENTS)[number], { published, draft }: Holding) {
  if (what === 'save') {
    const text = nextText();
    const then = { published, draft: { text, status: draft?.status ?? 'draft' } };
    return { ask: () => portal.ask('persistEntry', saving(text)), then };
  }
  if (what === 'status') {
    const newStatus = random.pick(STATUSES.filter((status) => status !== draft?.status));
    const then = { published, draft: { text: draft?.text ?? '', status: newStatus } };
    const ask = () => portal.ask('updateUnpublishedEntryStatus', { ...DRAFT, newStatus });
    return { ask, then };
  }
  const then = { published: draft?.text ?? published, draft: undefined };
  return { ask: () => portal.ask('publishUnpublishedEntry', DRAFT), then };
}

async function done(what: (typeof MOMENTS)[number], holding: Holding): Promise<Holding> {
  const { ask, then } = act(what, holding);
  const start = performance.now();
  expect(await ask()).toMatchObject({ status: 200 });
  times[what] = performance.now() - start;
  return then;
}

/** What the portal holds when it has taken over all that it had published. */
async function holdingNow(): Promise<Holding> {
  const deadline = performance.now() + PATIENCE;
  while ((await portal.state()).message !== '' && performance.now() < deadline) await wait(200);
  const { body } = await portal.ask('unpublishedEntry', { id: NAME });
  const { status } = body as { status?: string };
  const published = readFileSync(path.join(root, FILE), 'utf8');
  if (status === undefined) return { published, draft: undefined };
  const file = await portal.ask('unpublishedEntryDataFile', { ...DRAFT, id: FILE, path: FILE });
  return { published, draft: { text: (file.body as { data: string }).data, status } };
}

const expectSound = () => {
  expect(git(root, 'status', '--porcelain')).toBe('');
  expect(git(root, 'fsck', '--no-dangling', '--no-progress')).toBe('');
  expect(existsSync(path.join(root, '.git', 'MERGE_HEAD'))).toBe(false);
};

beforeAll(async () => {
  root = createRepository();
  portal = await Killable.start(root);
});
afterAll(async () => {
  await portal.kill(true);
  removeRepository(root);
});

describe.runIf(process.platform === 'linux')('a portal that is killed', () => {
  let holding: Holding = { published: original, draft: undefined };

  it.each(
    Array.from({ length: ROUNDS }, (_, round) => ({
      round,
      what: MOMENTS[round % MOMENTS.length] ?? 'save',
      how: ['with all it started', 'alone', 'by Ctrl+C'][round % 3] ?? '',
    })),
  )('$how during a $what loses nothing (round $round)', async ({ what, how }) => {
    if (what !== 'save' && !holding.draft) holding = await done('save', holding);
    if (what === 'rebuild') holding = await done('publish', holding);
    const { ask, then } =
      what === 'rebuild'
        ? { ask: () => Promise.resolve(undefined), then: holding }
        : act(what, holding);
    const answer = ask().then(
      (given) => given?.status === 200,
      () => false,
    );
    await wait(random.next() * (times[what] ?? 0));
    await (how === 'by Ctrl+C' ? portal.interrupt() : portal.kill(how !== 'alone'));
    const isAnswered = await answer;

    portal = await Killable.start(root);
    const found = await holdingNow();
    const possible = isAnswered ? [then] : [holding, then];
    expect(possible, portal.log).toContainEqual(found);
    expectSound();
    holding = await done('save', found);
  });
});
