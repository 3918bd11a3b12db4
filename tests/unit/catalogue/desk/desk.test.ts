import { describe, expect, it } from 'vitest';
import { brokenLinkRows } from '../../../../src/catalogue/desk/broken-links.ts';
import { deskOf, type DeskInputs } from '../../../../src/catalogue/desk/desk.ts';
import type { LinkState } from '../../../../src/catalogue/desk/link-report.ts';
import { problemRows } from '../../../../src/catalogue/desk/problems.ts';
import { waitingRow, type WaitingDraft } from '../../../../src/catalogue/desk/waiting.ts';
import { editorAddress, workAddress } from '../../../../src/cms/addresses.ts';
import { error, warning } from '../../../../src/reader/problem.ts';
import { catalogueOf, entry } from '../fixture.ts';

const TODAY = '2026-11-22';
const practice = entry('practices', 'one', { title: 'Первая' });
const catalogue = catalogueOf(entry('regions', 'ru-ngr', {}), practice);
const at = { line: 3, column: 1 };

describe('problems of the check', () => {
  it('stand once for each rule and file, errors before warnings in urgency', () => {
    const file = 'practices/one.mdx';
    const rows = problemRows(catalogue, [
      { file, ...warning('layout', at, 'Слово.') },
      { file, ...error('links', at, 'Ссылка.') },
      { file, ...error('links', { line: 9, column: 1 }, 'Ещё ссылка.') },
      { file: 'practices/broken.mdx', ...error('yaml', at, 'Отступ.') },
      { file: '', ...error('path', at, 'Папки нет.') },
    ]);
    expect(
      rows.map(({ id, title, what, severity, hasPage }) => [id, title, what, severity, hasPage]),
    ).toEqual([
      ['one', 'Первая', 'Слово.', 'due', true],
      ['one', 'Первая', 'Ссылка. И ещё 1\u00a0место.', 'urgent', true],
      ['broken', 'broken', 'Отступ.', 'urgent', false],
    ]);
  });
});

describe('outer links', () => {
  const state: LinkState = { files: [], checked: '2026-11-20', outcome: 'ok', failures: [] };
  it.each<[string, Partial<LinkState>, string | undefined]>([
    ['answers', {}, undefined],
    ['answers people alone', { outcome: 'unsure', status: 403 }, undefined],
    ['failed once', { outcome: 'failed', failures: ['2026-11-20'] }, undefined],
    [
      'failed twice on a day',
      { outcome: 'failed', failures: ['2026-11-20', '2026-11-20'] },
      undefined,
    ],
    ['failed on two days', { outcome: 'failed', failures: ['2026-11-19', '2026-11-20'] }, 'urgent'],
    ['is gone', { outcome: 'failed', status: 404, failures: ['2026-11-20'] }, 'urgent'],
    ['was taken away', { outcome: 'failed', status: 410, failures: ['2026-11-20'] }, 'urgent'],
    ['is unwell', { outcome: 'failed', status: 500, failures: ['2026-11-20'] }, undefined],
    ['moved', { moved: 'https://example.org/new' }, 'note'],
  ])('%s', (_name, change, expected) => {
    const rows = brokenLinkRows(catalogue, [
      { entry: practice, address: 'https://example.org/a', state: { ...state, ...change } },
    ]);
    expect(rows.map(({ severity }) => severity)).toEqual(expected ? [expected] : []);
  });
});

const draft: WaitingDraft = {
  collection: 'practices',
  id: 'new-one',
  label: 'практика',
  title: 'Новая',
  change: 'new',
  status: 'pending_review',
  since: '2026-11-20',
  changed: '2026-11-20',
  errors: 0,
  warnings: 0,
};

describe('what waits', () => {
  it.each<[string, Partial<WaitingDraft>, string, string]>([
    ['for a review', {}, 'due', 'Новая запись: ждёт проверки'],
    [
      'for a review for too long',
      { since: '2026-11-01' },
      'urgent',
      'Новая запись: ждёт проверки; изменено 2 дня назад',
    ],
    [
      'to be published',
      { status: 'pending_publish', change: 'edit' },
      'due',
      'Правка: готово к публикации',
    ],
    [
      'to be published for too long',
      { status: 'pending_publish', since: '2026-11-18', changed: '2026-11-18' },
      'urgent',
      'Новая запись: готово к публикации',
    ],
    ['with its author', { status: 'draft' }, 'note', 'Новая запись: черновик у автора'],
    [
      'with its author for too long',
      { status: 'draft', since: '2026-10-01', changed: '2026-10-01' },
      'due',
      'Новая запись: черновик у автора',
    ],
    [
      'in an unknown state',
      { status: undefined },
      'due',
      'Новая запись: состояние видно в редакции',
    ],
    [
      'with faults',
      { errors: 2, warnings: 1 },
      'due',
      'Новая запись: ждёт проверки; проверка нашла: 2 ошибки, 1 предупреждение',
    ],
    ['to be deleted', { change: 'deletion' }, 'due', 'Удаление: ждёт проверки'],
  ])('%s', (_name, change, severity, what) => {
    const row = waitingRow({ ...draft, ...change }, TODAY);
    expect([row.severity, row.what.replaceAll('\u00a0', ' ')]).toEqual([severity, what]);
  });

  it('has neither words nor an address of its own where they must not be shown', () => {
    const row = waitingRow({ ...draft, id: undefined, title: undefined }, TODAY);
    expect(row).toMatchObject({ title: 'Черновик без названия', hasPage: false });
    expect(workAddress(row, { isDraft: true })).toBe('/admin/#/workflow');
  });
});

describe('the desk', () => {
  const inputs: DeskInputs = {
    today: TODAY,
    problems: [],
    waiting: {
      drafts: [
        { ...draft, id: 'b', since: '2026-11-21' },
        { ...draft, id: 'a', since: '2026-11-01' },
      ],
    },
    links: [],
    linksChecked: true,
  };
  const lists = deskOf(catalogue, inputs);

  it('has every list once, with words for an empty one', () => {
    const ids = lists.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(lists.filter(({ empty }) => empty !== 'Всё в порядке')).toEqual([]);
  });

  it('sorts the most urgent first', () => {
    const waiting = lists.find(({ id }) => id === 'waiting');
    expect(waiting?.rows.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('does not call it well when not all that waits could be read', () => {
    const trouble = 'Репозиторий редакции повреждён.';
    const [waiting] = deskOf(catalogue, { ...inputs, waiting: { drafts: [], trouble } });
    expect(waiting).toMatchObject({ id: 'waiting', rows: [], trouble, empty: 'Прочитано не всё' });
  });

  it('does not call links well that nobody has checked', () => {
    const links = deskOf(catalogue, { ...inputs, linksChecked: false }).find(
      ({ id }) => id === 'links',
    );
    expect(links?.empty).toBe('Ссылки ещё не проверяли');
  });
});

describe('addresses of the editor', () => {
  it.each([
    [editorAddress('practices', 'one'), '/admin/#/collections/practices/entries/one'],
    [
      editorAddress('events', 'forum', { isDraft: true }),
      '/admin/#/collections/events/entries/forum?ref=workflow',
    ],
    [editorAddress('events', 'a/b "c"'), '/admin/#/collections/events/entries/a%2Fb%20%22c%22'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected);
  });
});
