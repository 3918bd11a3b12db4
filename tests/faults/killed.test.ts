import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRandom } from '../../scripts/lib/random.ts';
import { kill, programsBelow } from '../programs.ts';
import { differing, FILE, SmallPortal } from './portal.ts';

const SUMMARY = 'Другое описание той же записи, чтобы страницы пришлось делать заново.';
const ROUNDS = 8;
/** Rounds in which the code has to be bundled again. */
const WITH_CODE = [2, 5];
/** How long children may outlive the build, milliseconds. */
const PATIENCE = 10_000;

const random = createRandom(20_261_123);
let portal: SmallPortal;
/** Texts of the edited entry, and what a clean build makes of them. */
let states: { text: string; site: Record<string, string> }[];
/** How long a build takes, milliseconds. */
let length = 0;

beforeAll(async () => {
  portal = new SmallPortal();
  const first = { text: readFileSync(portal.path(FILE), 'utf8'), site: portal.site() };
  portal.edit(SUMMARY);
  const start = performance.now();
  const site = await portal.buildClean();
  length = performance.now() - start;
  states = [{ text: readFileSync(portal.path(FILE), 'utf8'), site }, first];
});
afterAll(() => {
  portal.remove();
});

describe.runIf(process.platform === 'linux')('a build that is killed', () => {
  it.each(
    Array.from({ length: ROUNDS }, (_, round) => ({
      round,
      how: round % 2 === 0 ? 'alone' : 'with all it started',
    })),
  )(
    '$how leaves a whole site, and the next one recovers (round $round)',
    async ({ round, how }) => {
      const [before, after] = round % 2 === 0 ? states : states.toReversed();
      writeFileSync(portal.path(FILE), after?.text ?? '');
      if (WITH_CODE.includes(round)) rmSync(portal.path('.cache/site-code/made'));
      const build = portal.startBuild();
      const ended = once(build, 'exit');
      await wait(random.next() * length * (WITH_CODE.includes(round) ? 2 : 1));
      const programs = how === 'alone' ? [] : programsBelow(portal.folder);
      kill(-(build.pid ?? 0), 'SIGKILL');
      for (const pid of programs) kill(pid, 'SIGKILL');
      await ended;
      await vi.waitUntil(() => programsBelow(portal.folder).length === 0, { timeout: PATIENCE });
      const left = portal.site();
      const differences = [before, after].map((state) => differing(state?.site ?? {}, left));
      expect(differences).toContainEqual([]);

      const { code, output } = await portal.build();
      expect(code, output).toBe(0);
      expect(differing(after?.site ?? {}, portal.site())).toEqual([]);
    },
  );
});
