/** Address on the portal's own server under which the CMS reaches the local Git backend. */
export const BACKEND_PATH = '/cms-backend/';

/** Address of the state of the last build: how what was published reached the portal. */
export const BACKEND_STATE_PATH = `${BACKEND_PATH}state`;

/** Names under which a browser on this machine reaches a port: nobody else reaches the local backend. */
export const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** Branch that the portal is built from. */
export const MAIN_BRANCH = 'main';

/** State of the portal's last build, as the backend answers it. */
export interface BackendState {
  /** `off`: there is no backend, `message` says why. */
  build: 'idle' | 'building' | 'failed' | 'off';
  /** Russian: what the editors must know; empty when all is well. */
  message: string;
  /** Commit that the portal shows; empty before the first build. */
  commit: string;
  /** When the last build ended, ISO 8601; empty before the first one. */
  finished: string;
}

/** Answer of the backend when there is no such draft. */
export const NO_DRAFT = { draft: null };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** True for the answer that there is no such draft. */
export const isNoDraft = (answer: unknown): boolean => isObject(answer) && answer.draft === null;

/** Version of an entry that an answer of the backend carries. */
export const versionIn = (answer: unknown): string | undefined =>
  isObject(answer) && typeof answer.version === 'string' ? answer.version : undefined;
