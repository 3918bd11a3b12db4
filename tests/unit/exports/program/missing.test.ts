import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { missingLists } from '../../../../src/exports/program/files.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';
import { sourceOf } from '../source.ts';

const slides = entry('materials', 'slides', { kind: 'slides', url: 'https://example.org/s' });
const forum = entry('events', 'forum', {
  title: 'Форум',
  start: '2025-09-24',
  sessions: [
    { type: 'ceremony', title: 'Открытие', start: '2025-09-24T09:00', hall: 'Малый' },
    {
      type: 'talk',
      title: '=1+1',
      start: '2025-09-24T10:00',
      materials: ['slides'],
      practices: ['nanny'],
      hall: 'Малый',
      speakers: [
        { name: 'Анна Иванова', post: 'врач', role: 'speaker' },
        { name: 'Олег Петров', person: 'petrov', post: 'юрист', role: 'speaker' },
      ],
    },
    { type: 'talk', title: 'Второй', hall: 'Малый' },
  ],
});
const nanny = entry('practices', 'nanny', {});

const filesOf = (today: string, event: typeof forum) =>
  missingLists(sourceOf(catalogueOf(slides, nanny, event), { today }));

/** Rows of the only list, without the times. */
async function missing(today: string, event = forum) {
  const [file, ...more] = filesOf(today, event);
  expect([file?.address, more]).toEqual(['/events/forum/missing.xlsx', []]);
  const [sheet] = await readWorkbook(Buffer.from((await file?.make()) ?? ''));
  return sheet?.data.slice(1).map(([number, , hall, ...rest]) => [number, hall, ...rest]);
}

const changed = (data: Partial<typeof forum.data>) => ({
  ...forum,
  data: { ...forum.data, ...data },
});

test('the organizer gets a row for every talk that lacks something, by its place, and no name', async () => {
  expect(await missing('2026-01-01')).toEqual([
    [2, 'Малый', '=1+1', 'запись; основание назвать имя (1 из 2)', null],
    [3, 'Малый', 'Второй', 'презентация; запись; время; практика; кто выступал', null],
  ]);
});

test('slides and recordings are asked for once it is over', async () => {
  expect(await missing('2025-01-01', changed({ status: 'announced' }))).toEqual([
    [2, 'Малый', '=1+1', 'основание назвать имя (1 из 2)', null],
    [3, 'Малый', 'Второй', 'время; практика; кто выступал', null],
  ]);
});

test.each<[string, Partial<typeof forum.data>]>([
  ['was called off', { status: 'cancelled' }],
  ['lacks nothing', { sessions: forum.data.sessions?.slice(0, 1) }],
  ['has no programme', { sessions: undefined }],
])('there is no list of what %s', (_what, data) => {
  expect(filesOf('2026-01-01', changed(data))).toEqual([]);
});
