import type { BackendState } from '../../../src/cms/backend-path.ts';
import type { BuildResult } from '../build-site.ts';

/** What the rebuilding needs to know of the world. */
export interface Builder {
  build: () => Promise<BuildResult>;
  /** Commit that the working folder holds. */
  commit: () => Promise<string>;
  log: (line: string) => void;
}

/** Builds the portal anew after every publication, one build at a time. */
export interface Rebuilding {
  /** Asks for a build: the one under way is followed by another, however often it was asked for. */
  request: () => void;
  /** Tells why something published is not on the portal yet; nothing when it is. */
  waitFor: (reason: string) => void;
  state: () => BackendState;
  /** Resolves when no build is under way or asked for. */
  idle: () => Promise<void>;
}

/** Rebuilding of a portal that shows a commit already. */
export function createRebuilding(builder: Builder, shown: string): Rebuilding {
  let state: BackendState = { build: 'idle', message: '', commit: shown, finished: '' };
  let waiting = '';
  let isAsked = false;
  let running: Promise<void> | undefined;

  const buildOnce = async () => {
    state = { ...state, build: 'building', message: '' };
    const commit = await builder.commit();
    const start = performance.now();
    const result = await builder.build();
    const finished = new Date().toISOString();
    if (result.ok) {
      state = { build: 'idle', message: '', commit, finished };
      const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
      builder.log(`Портал обновлён за ${seconds} с.`);
    } else {
      state = { ...state, build: 'failed', message: result.message, finished };
      // One that was stopped has nothing to tell.
      if (result.message) builder.log(`Портал остался прежним. ${result.message}`);
    }
  };

  const buildWhileAsked = async () => {
    while (isAsked) {
      isAsked = false;
      await buildOnce().catch((reason: unknown) => {
        state = { ...state, build: 'failed', message: `Сборка сломалась: ${String(reason)}` };
        builder.log(state.message);
      });
    }
    running = undefined;
  };

  return {
    request() {
      isAsked = true;
      running ??= buildWhileAsked();
    },
    waitFor(reason) {
      waiting = reason;
    },
    state: () => ({ ...state, message: [waiting, state.message].filter(Boolean).join(' ') }),
    idle: () => running ?? Promise.resolve(),
  };
}
