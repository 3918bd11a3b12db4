import { BACKEND_PATH, BACKEND_STATE_PATH, MAIN_BRANCH } from '../backend-path.ts';

/** Where the CMS keeps drafts and publishes, as Decap CMS describes it. */
export interface Backend {
  name: 'proxy' | 'github' | 'gitlab' | 'forgejo';
  branch: string;
  [setting: string]: unknown;
}

/** Environment variables of the build that choose the backend; docs/deploy/ explains each. */
type Environment = Record<string, string | undefined>;

/** Where a Git host answers when the environment does not say. */
const GITHUB_API = 'https://api.github.com';
const GITLAB = 'https://gitlab.com';

const COMMIT_MESSAGES = {
  create: 'Новая запись: {{collection}} {{slug}}',
  update: 'Правка записи: {{collection}} {{slug}}',
  delete: 'Запись удалена: {{collection}} {{slug}}',
  uploadMedia: 'Файл загружен: {{path}}',
  deleteMedia: 'Файл удалён: {{path}}',
  openAuthoring: '{{message}}',
};

const SEE = 'Как её задать — в docs/deploy/.';

/** Value of a variable; a blank one counts as absent, as an unfilled line of a settings file. */
const optional = (env: Environment, name: string): string | undefined =>
  env[name]?.trim() === '' ? undefined : env[name]?.trim();

function required(env: Environment, name: string): string {
  const value = optional(env, name);
  if (value !== undefined) return value;
  throw new Error(
    `Не задана переменная ${name}: без неё редакция не узнает, где хранить записи. ${SEE}`,
  );
}

/** Address without a slash at its end; anything but an https address would give tokens away. */
function addressIn(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:') {
    throw new Error(`${name}=${text}: нужен полный адрес, который начинается с https://. ${SEE}`);
  }
  return text.replace(/\/+$/u, '');
}

const optionalAddress = (env: Environment, name: string): string | undefined => {
  const text = optional(env, name);
  return text && addressIn(name, text);
};

function isOpen(env: Environment): boolean {
  const value = optional(env, 'CMS_OPEN_AUTHORING') ?? 'false';
  if (value === 'true' || value === 'false') return value === 'true';
  throw new Error(`CMS_OPEN_AUTHORING=${value}: бывает true или false. ${SEE}`);
}

/** GitHub gives no token to a page: a small service of the portal's own asks for it, see docs/deploy/cms-github.md. */
function github(env: Environment) {
  const base = addressIn('CMS_BASE_URL', required(env, 'CMS_BASE_URL'));
  // Decap takes the answer of the service only from an origin that equals this text.
  if (new URL(base).origin !== base) {
    throw new Error(
      `CMS_BASE_URL=${base}: нужен адрес службы входа без пути. Путь укажите в CMS_AUTH_ENDPOINT.`,
    );
  }
  return {
    base_url: base,
    api_root: optionalAddress(env, 'CMS_API_ROOT') ?? GITHUB_API,
    auth_endpoint: optional(env, 'CMS_AUTH_ENDPOINT') ?? 'auth',
    squash_merges: true,
    open_authoring: isOpen(env),
  };
}

function gitlab(env: Environment) {
  if (isOpen(env)) {
    throw new Error(
      'CMS_OPEN_AUTHORING=true: на GitLab предлагать записи могут только участники проекта. Уберите переменную.',
    );
  }
  const base = optionalAddress(env, 'CMS_BASE_URL') ?? GITLAB;
  return {
    base_url: base,
    api_root: optionalAddress(env, 'CMS_API_ROOT') ?? `${base}/api/v4`,
    auth_type: 'pkce',
    auth_endpoint: optional(env, 'CMS_AUTH_ENDPOINT') ?? 'oauth/authorize',
    app_id: required(env, 'CMS_APP_ID'),
    squash_merges: true,
  };
}

/** Decap finds the log-in of a Forgejo host by the address of its API. */
function forgejo(env: Environment) {
  const api = addressIn('CMS_API_ROOT', required(env, 'CMS_API_ROOT'));
  if (!/\/api\/v\d+$/u.test(api)) {
    throw new Error(`CMS_API_ROOT=${api}: адрес должен кончаться на /api/v1. ${SEE}`);
  }
  return { api_root: api, app_id: required(env, 'CMS_APP_ID'), open_authoring: isOpen(env) };
}

const HOSTS = { github, gitlab, forgejo };

/** Backend that the environment of the build asks for: CMS_BACKEND is local (default), github, gitlab or forgejo. Throws when a setting is missing or wrong. */
export function backendFrom(env: Environment): Backend {
  const kind = optional(env, 'CMS_BACKEND') ?? 'local';
  const branch = optional(env, 'CMS_BRANCH') ?? MAIN_BRANCH;
  const shared = { branch, commit_messages: COMMIT_MESSAGES };
  if (kind === 'local') return { name: 'proxy', proxy_url: BACKEND_PATH, ...shared };
  if (kind !== 'github' && kind !== 'gitlab' && kind !== 'forgejo') {
    throw new Error(
      `CMS_BACKEND=${kind}: такого хранилища нет. Есть local, github, gitlab, forgejo.`,
    );
  }
  const repo = required(env, 'CMS_REPO');
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/u.test(repo)) {
    throw new Error(`CMS_REPO=${repo}: нужны владелец и имя через косую черту, без адреса. ${SEE}`);
  }
  return { name: kind, repo, ...HOSTS[kind](env), ...shared };
}

/** Address of the state of the local backend; undefined when another host keeps the drafts. */
export const localStateOf = ({ name }: Pick<Backend, 'name'>): string | undefined =>
  name === 'proxy' ? BACKEND_STATE_PATH : undefined;

/** Origins that the page of the CMS must reach besides its own: those of the Git host. */
export function backendOrigins({ name, api_root, base_url }: Backend): string[] {
  // The service that logs in to GitHub opens in a window of its own: the page itself asks it nothing.
  const addresses = [api_root, name === 'gitlab' ? base_url : undefined].filter(
    (address): address is string => typeof address === 'string',
  );
  const extra = name === 'github' ? ['https://www.githubstatus.com'] : [];
  return [...new Set([...addresses.map((address) => new URL(address).origin), ...extra])];
}
