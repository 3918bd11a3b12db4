import { BACKEND_PATH, MAIN_BRANCH } from '../backend-path.ts';

/** Where the CMS keeps drafts and publishes, as Decap CMS describes it. */
export interface Backend {
  name: 'proxy' | 'github' | 'gitlab' | 'forgejo';
  branch: string;
  [setting: string]: unknown;
}

/** Environment variables of the build that choose the backend; docs/deploy/ explains each. */
type Environment = Record<string, string | undefined>;

/** Where a Git host answers when the environment does not say. */
const API_ROOTS: Record<string, string> = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
};

const COMMIT_MESSAGES = {
  create: 'Новая запись: {{collection}} {{slug}}',
  update: 'Правка записи: {{collection}} {{slug}}',
  delete: 'Запись удалена: {{collection}} {{slug}}',
  uploadMedia: 'Файл загружен: {{path}}',
  deleteMedia: 'Файл удалён: {{path}}',
  openAuthoring: '{{message}}',
};

function required(env: Environment, name: string): string {
  const value = env[name]?.trim();
  if (value) return value;
  throw new Error(
    `Не задана переменная ${name}: без неё редакция не узнает, где хранить записи. Как её задать — в docs/deploy/.`,
  );
}

const given = (settings: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );

/** Backend that the environment of the build asks for: CMS_BACKEND is local (default), github, gitlab or forgejo. Throws when a setting is missing. */
export function backendFrom(env: Environment): Backend {
  const kind = env.CMS_BACKEND?.trim() ?? 'local';
  const branch = env.CMS_BRANCH?.trim() ?? MAIN_BRANCH;
  if (kind === 'local') {
    return { name: 'proxy', proxy_url: BACKEND_PATH, branch, commit_messages: COMMIT_MESSAGES };
  }
  if (kind !== 'github' && kind !== 'gitlab' && kind !== 'forgejo') {
    throw new Error(
      `CMS_BACKEND=${kind}: такого хранилища нет. Есть local, github, gitlab, forgejo.`,
    );
  }
  const isOpen = env.CMS_OPEN_AUTHORING === 'true' && kind !== 'gitlab';
  return {
    name: kind,
    branch,
    repo: required(env, 'CMS_REPO'),
    ...given({
      base_url: kind === 'forgejo' ? required(env, 'CMS_BASE_URL') : env.CMS_BASE_URL,
      api_root: kind === 'forgejo' ? required(env, 'CMS_API_ROOT') : env.CMS_API_ROOT,
      auth_endpoint: env.CMS_AUTH_ENDPOINT,
      app_id: kind === 'github' ? undefined : required(env, 'CMS_APP_ID'),
      auth_type: kind === 'gitlab' ? 'pkce' : undefined,
    }),
    ...(isOpen && { open_authoring: true }),
    squash_merges: true,
    commit_messages: COMMIT_MESSAGES,
  };
}

/** Origins that the page of the CMS must reach besides its own: those of the Git host. */
export function backendOrigins({ name, api_root, base_url }: Backend): string[] {
  const addresses = [api_root ?? API_ROOTS[name], base_url].filter(
    (address): address is string => typeof address === 'string',
  );
  const extra = name === 'github' ? ['https://www.githubstatus.com'] : [];
  return [...new Set([...addresses.map((address) => new URL(address).origin), ...extra])];
}
