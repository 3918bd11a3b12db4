import { describe, expect, test } from 'vitest';
import { backendFrom, backendOrigins } from '../../../src/cms/config/backend.ts';

type Env = Record<string, string>;

const GITHUB = {
  CMS_BACKEND: 'github',
  CMS_REPO: 'owner/portal',
  CMS_BASE_URL: 'https://login.example.org',
};
const GITLAB = { CMS_BACKEND: 'gitlab', CMS_REPO: 'group/sub/portal', CMS_APP_ID: 'abc' };
const FORGEJO = {
  CMS_BACKEND: 'forgejo',
  CMS_REPO: 'owner/portal',
  CMS_API_ROOT: 'https://git.example.org/api/v1',
  CMS_APP_ID: 'abc',
};

const settings = (env: Env) => {
  const { commit_messages: messages, ...rest } = backendFrom(env);
  expect(Object.keys(messages as object)).toContain('create');
  return rest;
};

describe('the environment chooses the backend', () => {
  test.each<[string, Env, object]>([
    ['nothing', {}, { name: 'proxy', proxy_url: '/cms-backend/', branch: 'main' }],
    [
      'blank lines',
      { CMS_BACKEND: ' ', CMS_BRANCH: '' },
      { name: 'proxy', proxy_url: '/cms-backend/', branch: 'main' },
    ],
    [
      'GitHub',
      GITHUB,
      {
        name: 'github',
        repo: 'owner/portal',
        branch: 'main',
        base_url: 'https://login.example.org',
        api_root: 'https://api.github.com',
        auth_endpoint: 'auth',
        squash_merges: true,
        open_authoring: false,
      },
    ],
    [
      'GitHub, open to everyone',
      {
        ...GITHUB,
        CMS_OPEN_AUTHORING: 'true',
        CMS_AUTH_ENDPOINT: 'oauth/start',
        CMS_BRANCH: 'live',
      },
      {
        name: 'github',
        repo: 'owner/portal',
        branch: 'live',
        base_url: 'https://login.example.org',
        api_root: 'https://api.github.com',
        auth_endpoint: 'oauth/start',
        squash_merges: true,
        open_authoring: true,
      },
    ],
    [
      'gitlab.com',
      GITLAB,
      {
        name: 'gitlab',
        repo: 'group/sub/portal',
        branch: 'main',
        base_url: 'https://gitlab.com',
        api_root: 'https://gitlab.com/api/v4',
        auth_type: 'pkce',
        auth_endpoint: 'oauth/authorize',
        app_id: 'abc',
        squash_merges: true,
      },
    ],
    [
      'GitLab of one’s own',
      { ...GITLAB, CMS_BASE_URL: 'https://git.example.org/' },
      {
        name: 'gitlab',
        repo: 'group/sub/portal',
        branch: 'main',
        base_url: 'https://git.example.org',
        api_root: 'https://git.example.org/api/v4',
        auth_type: 'pkce',
        auth_endpoint: 'oauth/authorize',
        app_id: 'abc',
        squash_merges: true,
      },
    ],
    [
      'Forgejo',
      FORGEJO,
      {
        name: 'forgejo',
        repo: 'owner/portal',
        branch: 'main',
        api_root: 'https://git.example.org/api/v1',
        app_id: 'abc',
        open_authoring: false,
      },
    ],
  ])('%s', (_, env, expected) => {
    expect(settings(env)).toEqual(expected);
  });
});

describe('what is missing or wrong is named', () => {
  test.each<[Env, RegExp]>([
    [{ CMS_BACKEND: 'svn' }, /CMS_BACKEND=svn: такого хранилища нет/u],
    [{ ...GITHUB, CMS_REPO: '' }, /Не задана переменная CMS_REPO/u],
    [{ ...GITHUB, CMS_REPO: 'https://github.com/owner/portal' }, /без адреса/u],
    // Without it Decap would send editors to a service of strangers.
    [{ ...GITHUB, CMS_BASE_URL: '' }, /Не задана переменная CMS_BASE_URL/u],
    [{ ...GITHUB, CMS_BASE_URL: 'https://example.org/login' }, /CMS_AUTH_ENDPOINT/u],
    [{ ...GITHUB, CMS_BASE_URL: 'http://example.org' }, /https:\/\//u],
    [{ ...GITHUB, CMS_OPEN_AUTHORING: 'да' }, /true или false/u],
    [{ ...GITLAB, CMS_APP_ID: '' }, /Не задана переменная CMS_APP_ID/u],
    [{ ...GITLAB, CMS_OPEN_AUTHORING: 'true' }, /на GitLab/u],
    [{ ...FORGEJO, CMS_API_ROOT: '' }, /Не задана переменная CMS_API_ROOT/u],
    [{ ...FORGEJO, CMS_API_ROOT: 'https://git.example.org' }, /\/api\/v1/u],
    [{ ...FORGEJO, CMS_APP_ID: ' ' }, /Не задана переменная CMS_APP_ID/u],
  ])('%o', (env, message) => {
    expect(() => backendFrom(env)).toThrow(message);
  });
});

test.each<[string, Env, string[]]>([
  ['this machine', {}, []],
  ['GitHub', GITHUB, ['https://api.github.com', 'https://www.githubstatus.com']],
  ['GitLab', GITLAB, ['https://gitlab.com']],
  ['Forgejo', FORGEJO, ['https://git.example.org']],
])('the page reaches for nothing but %s', (_, env, origins) => {
  expect(backendOrigins(backendFrom(env))).toEqual(origins);
});
