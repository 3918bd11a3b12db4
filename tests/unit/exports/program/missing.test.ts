import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { programTables } from '../../../../src/exports/program/files.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';
import { sourceOf } from '../source.ts';

const slides = entry('materials', 'slides', { kind: 'slides', url: 'https://example.org/s' });
const forum = entry('events', 'forum', {
  title: 'Форум',
  start: '2025-09-24',
  sessions: [
    { type: 'ceremony', title: 'Открытие', start: '2025-09-24T09:00' },
    {
      type: 'talk',
      title: '=1+1',
      start: '2025-09-24T10:00',
      materials: ['slides'],
      practices: ['nanny'],
      speakers: [{ name: 'Анна Иванова', post: 'врач', role: 'speaker' }],
    },
    { type: 'talk', title: 'Второй' },
  ],
});
const nanny = entry('practices', 'nanny', {});

async function missing(today: string, event = forum) {
  const files = programTables(sourceOf(catalogueOf(slides, nanny, event), { today }));
  const file = files.find(({ address }) => address === '/events/forum/missing.xlsx');
  const [sheet] = await readWorkbook(Buffer.from((await file?.make()) ?? ''));
  return sheet?.data.slice(1).map(([, talk, who, what]) => [talk, who, what]);
}

test('the organizer gets a row for every talk that lacks something', async () => {
  expect(await missing('2026-01-01')).toEqual([
    ['=1+1', 'Анна Иванова', 'запись; основание назвать имя (Анна Иванова)'],
    ['Второй', null, 'презентация; запись; время; практика; кто выступал'],
  ]);
});

test('slides and recordings are asked for once it is over', async () => {
  const announced = { ...forum, data: { ...forum.data, status: 'announced' as const } };
  expect(await missing('2025-01-01', announced)).toEqual([
    ['=1+1', 'Анна Иванова', 'основание назвать имя (Анна Иванова)'],
    ['Второй', null, 'время; практика; кто выступал'],
  ]);
});

test('nothing is asked of what was called off', async () => {
  const off = { ...forum, data: { ...forum.data, status: 'cancelled' as const } };
  expect(await missing('2026-01-01', off)).toEqual([]);
});
