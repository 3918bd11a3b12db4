import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWaiting } from '../../../src/workspace/waiting.ts';
import { writeWaiting } from '../../../scripts/lib/write-waiting.ts';
import { waitingText } from '../../../src/catalogue/desk/waiting.ts';
import { organization, Repository, temporaryFolder } from './repository.ts';

const FILE = 'content/organizations/fund.yaml';
const REGION = { 'content/regions/ru-ngr.yaml': 'title: Новгородская область\n' };

let project: string;
const listWaiting = async (folder: string) => (await readWaiting(folder)).drafts;

beforeEach(() => {
  project = temporaryFolder();
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

const clone = () => new Repository(path.join(project, '.cms', 'repository'));

describe('drafts of the clone', () => {
  it('are listed with state, place and both days, the oldest first', async () => {
    const own = new Repository(project);
    own.commit('2026-01-02T09:00:00Z', REGION);
    const cms = clone();
    cms.draft('organizations/later', 'decap-cms/draft', [
      '2026-03-01T09:00:00Z',
      { 'content/organizations/later.yaml': organization('Позже') },
    ]);
    cms.draft(
      'organizations/fund',
      'decap-cms/pending_review',
      ['2026-02-01T22:00:00Z', { [FILE]: organization('Фонд') }],
      ['2026-02-10T09:00:00Z', { [FILE]: organization('Фонд помощи') }],
    );
    expect(await listWaiting(project)).toEqual([
      {
        collection: 'organizations',
        id: 'fund',
        label: 'организация',
        title: 'Фонд помощи',
        region: 'ru-ngr',
        regionTitle: 'Новгородская область',
        status: 'pending_review',
        change: 'new',
        since: '2026-02-02',
        changed: '2026-02-10',
        errors: 0,
        warnings: 0,
      },
      expect.objectContaining({ id: 'later', status: 'draft', since: '2026-03-01' }),
    ]);
  });

  it('keep their age when saving moved them onto newer pages', async () => {
    const cms = clone();
    cms.draft('organizations/fund', 'decap-cms/draft', [
      '2026-02-01T09:00:00Z',
      { [FILE]: organization('Фонд') },
    ]);
    cms.commit('2026-05-01T09:00:00Z', { 'README.md': 'Новый\n' });
    cms.git('rebase', '--quiet', 'main', 'cms/organizations/fund');
    cms.git('checkout', '--quiet', 'main');
    expect(await listWaiting(project)).toMatchObject([{ since: '2026-02-01', change: 'new' }]);
  });

  it('say whether they change an entry or delete it', async () => {
    const cms = clone();
    cms.commit('2026-01-02T09:00:00Z', {
      [FILE]: organization('Фонд'),
      'content/organizations/old.yaml': organization('Старый'),
    });
    cms.draft('organizations/fund', undefined, [
      '2026-02-01T09:00:00Z',
      { [FILE]: organization('Фонд-2') },
    ]);
    cms.draft('organizations/old', undefined, [
      '2026-02-02T09:00:00Z',
      { 'content/organizations/old.yaml': undefined },
    ]);
    const found = await listWaiting(project);
    expect(found.map(({ id, change, title, status }) => [id, change, title, status])).toEqual([
      ['fund', 'edit', 'Фонд-2', undefined],
      ['old', 'deletion', 'Старый', undefined],
    ]);
  });

  it.each([
    ['breaks the rules', 'fund', 'title: Ваня Петров, 7 лет\nsecret: да\n'],
    ['may tell of a child', 'fund', organization('Фонд в память Маши Ивановой')],
    ['has an address with a name', 'masha-ivanova-7-let', organization('Фонд')],
    ['has an address with half a name', 'masha-7-let', organization('Фонд')],
  ])('say no word of a new draft that %s', async (_name, id, text) => {
    clone().draft(`organizations/${id}`, 'decap-cms/draft', [
      '2026-02-01T09:00:00Z',
      { [`content/organizations/${id}.yaml`]: text },
    ]);
    const drafts = await listWaiting(project);
    expect(drafts).toMatchObject([{ collection: 'organizations', change: 'new' }]);
    expect(drafts[0]).not.toHaveProperty('title');
    expect(drafts[0]).not.toHaveProperty('id');
    expect(waitingText({ drafts })).not.toMatch(/fund|masha|Маша|Ваня/u);
  });

  it('say of a change that breaks the rules what the site shows', async () => {
    const cms = clone();
    cms.commit('2026-01-02T09:00:00Z', { [FILE]: organization('Фонд') });
    cms.draft('organizations/fund', undefined, [
      '2026-02-01T09:00:00Z',
      { [FILE]: 'title: Ваня Петров, 7 лет\nsecret: да\n' },
    ]);
    expect(await listWaiting(project)).toMatchObject([
      { id: 'fund', title: 'Фонд', change: 'edit' },
    ]);
  });

  it.each([
    ['of no folder of the catalogue', 'secrets/one'],
    ['of the published branch itself', 'organizations/same'],
  ])('are left out when they are %s', async (_name, name) => {
    clone().git('branch', `cms/${name}`);
    expect(await listWaiting(project)).toEqual([]);
  });
});

describe('drafts from elsewhere', () => {
  const save: [string, Record<string, string>] = [
    '2026-02-01T09:00:00Z',
    { [FILE]: organization('Фонд') },
  ];

  it('are the copies in it while there is no clone', async () => {
    const own = new Repository(project);
    own.draft('organizations/fund', undefined, save);
    own.git('update-ref', 'refs/drafts/cms/organizations/fund', 'cms/organizations/fund');
    own.git('branch', '--quiet', '-D', 'cms/organizations/fund');
    expect(await listWaiting(project)).toMatchObject([{ id: 'fund', status: undefined }]);
    own.note('refs/drafts/status/organizations/fund', 'decap-cms/pending_publish');
    expect(await listWaiting(project)).toMatchObject([{ id: 'fund', status: 'pending_publish' }]);
    clone();
    expect(await listWaiting(project)).toEqual([]);
  });

  it('are those fetched from a host, with a clone or without', async () => {
    const own = new Repository(project);
    own.draft('organizations/fund', undefined, save);
    own.git('update-ref', 'refs/remotes/origin/cms/organizations/fund', 'cms/organizations/fund');
    own.git('branch', '--quiet', '-D', 'cms/organizations/fund');
    expect(await listWaiting(project)).toMatchObject([{ id: 'fund' }]);
    clone();
    expect(await listWaiting(project)).toMatchObject([{ id: 'fund' }]);
  });
});

describe('a repository that cannot be read', () => {
  const save: [string, Record<string, string>] = [
    '2026-02-01T09:00:00Z',
    { [FILE]: organization('Фонд') },
  ];

  it.each([
    ['has lost its objects', 'objects'],
    ['has lost its head', 'HEAD'],
    ['has lost all of Git', ''],
  ])('is said when the clone %s, and its copies are shown', async (_name, part) => {
    const own = new Repository(project);
    own.draft('organizations/fund', undefined, save);
    own.git('update-ref', 'refs/drafts/cms/organizations/fund', 'cms/organizations/fund');
    own.git('branch', '--quiet', '-D', 'cms/organizations/fund');
    clone().draft('organizations/fund', undefined, save);
    rmSync(path.join(project, '.cms', 'repository', '.git', part), { recursive: true });
    const { drafts, trouble } = await readWaiting(project);
    expect(drafts).toMatchObject([{ id: 'fund' }]);
    expect(trouble).toMatch(/^Репозиторий редакции повреждён/u);
  });

  it('is said when it is the working one', async () => {
    new Repository(project);
    rmSync(path.join(project, '.git', 'HEAD'));
    const { drafts, trouble } = await readWaiting(project);
    expect(drafts).toEqual([]);
    expect(trouble).toMatch(/^Git не открывает репозиторий портала/u);
  });
});

describe('without Git', () => {
  it('nothing waits', async () => {
    expect(await listWaiting(project)).toEqual([]);
  });

  it('a repository around the folder is not asked', async () => {
    const around = new Repository(project);
    around.draft('organizations/fund', undefined, [
      '2026-02-01T09:00:00Z',
      { [FILE]: organization('Фонд') },
    ]);
    const inner = path.join(project, 'unpacked');
    mkdirSync(inner);
    expect(await listWaiting(inner)).toEqual([]);
  });
});

describe('the file of the site', () => {
  it('holds the list, nothing of its authors and no leftovers', async () => {
    clone().draft('organizations/fund', 'decap-cms/pending_publish', [
      '2026-02-01T09:00:00Z',
      { [FILE]: organization('Фонд') },
    ]);
    const site = path.join(project, 'dist');
    await Promise.all([writeWaiting(site, project), writeWaiting(site, project)]);
    const text = readFileSync(path.join(site, 'desk', 'waiting.json'), 'utf8');
    expect(JSON.parse(text)).toEqual(await readWaiting(project));
    expect(text).toContain('Фонд');
    expect(text).not.toMatch(/Тайная|anna@|secret/);
    expect(readdirSync(path.join(site, 'desk'))).toEqual(['waiting.json']);
  });
});
