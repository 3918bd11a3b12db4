import { describe, expect, it } from 'vitest';
import { complete, STAND_IN, type Known } from '../../../../src/cms/preview/complete.ts';
import { event } from '../../../../src/schema/event.ts';
import { practice } from '../../../../src/schema/practice.ts';

const known: Known = {
  entry: (folder, id) => ['regions/ru-cu', 'organizations/centre'].includes(`${folder}/${id}`),
  term: (vocabulary, id) => `${vocabulary}/${id}` === 'themes/rehabilitation',
};
const TODAY = '2026-11-22';

const whole = {
  title: 'Школа родителей',
  summary: 'Что это',
  sources: [{ key: 'report', document: 'Отчёт' }],
  updated: '2026-01-02',
  kind: 'service',
  region: 'ru-cu',
  status: 'active',
  themes: ['rehabilitation'],
  targetGroups: [],
  shelf: 'reported',
};
const completed = (more: Record<string, unknown>) =>
  complete(practice, { ...whole, ...more }, known, TODAY);

describe('a draft that is whole', () => {
  it('stays as it is', () => {
    expect(completed({})).toEqual({ data: whole, gaps: [], standIns: [] });
  });

  it('loses fields that no form has', () => {
    expect(completed({ address: 'shkola' }).data).toEqual(whole);
  });
});

describe('a draft of nothing', () => {
  const { data, gaps, standIns } = complete(practice, {}, known, TODAY);

  it('says in every text that it is missing', () => {
    expect(data).toMatchObject({
      title: 'Название: не заполнено',
      summary: 'Кратко: не заполнено',
      sources: [],
      updated: TODAY,
      region: STAND_IN,
      status: 'unknown',
    });
    expect(standIns).toMatchObject([{ reference: 'regions', label: 'Регион' }]);
  });

  it('names what is missing and what is shown in its place', () => {
    expect(gaps).toContainEqual({ kind: 'missing', labels: ['Название'] });
    expect(gaps).toContainEqual({ kind: 'missing', labels: ['Вид'], words: 'практика' });
  });
});

describe('values that do not fit', () => {
  it.each([
    ['a date', { started: 'весной' }, { kind: 'unfit', labels: ['Начало'] }],
    ['a list', { risks: 'риск' }, { kind: 'unfit', labels: ['Риски'] }],
    [
      'an address',
      { sources: [{ key: 'report', url: 'javascript:alert(1)' }] },
      { kind: 'unfit', labels: ['Источники', '1', 'Адрес страницы'] },
    ],
    [
      'an entry that is not there',
      { organizations: [{ organization: 'nobody', role: 'owner' }] },
      { kind: 'unknown', labels: ['Организации', '1', 'Организация'], words: 'nobody' },
    ],
    [
      'a term that is not there',
      { themes: ['rehabilitation', 'nothing'] },
      { kind: 'unknown', labels: ['Темы', '2'], words: 'nothing' },
    ],
    [
      'what is no name of a term at all',
      { themes: ['rehabilitation', { toString: null }] },
      { kind: 'unfit', labels: ['Темы', '2'] },
    ],
  ])('leaves out %s and says so', (_name, more, gap) => {
    const { data, gaps } = completed(more);
    expect(gaps).toEqual([gap]);
    expect(data).toBeDefined();
  });

  it('tells a fault of a required field once', () => {
    const { data, gaps } = completed({ region: 'nowhere' });
    expect(data?.region).toBe(STAND_IN);
    expect(gaps).toEqual([{ kind: 'unknown', labels: ['Регион'], words: 'nowhere' }]);
  });

  it('keeps a text that is too long or stands in several lines', () => {
    const title = `${'длинно '.repeat(100)}\nи в две строки`;
    expect(completed({ title }).data?.title).toBe(title);
  });
});

describe('groups that are not whole', () => {
  it('makes up no number, date or address: the group is left out', () => {
    const { data, gaps } = completed({ cost: { per: 'в год', source: 'report' } });
    expect(data).not.toHaveProperty('cost');
    expect(gaps).toEqual([{ kind: 'missing', labels: ['Стоимость', 'Сумма, рублей'] }]);
  });

  it('keeps an item of a programme of which only the title is known', () => {
    const { data } = complete(event, { sessions: [{ title: 'Доклад' }] }, known, TODAY);
    expect(data?.sessions).toEqual([{ title: 'Доклад', type: 'talk' }]);
  });
});
