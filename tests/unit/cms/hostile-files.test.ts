import { describe, expect, test } from 'vitest';
import { UNREADABLE } from '../../../src/cms/form/form-data.ts';
import { strictFormat } from '../../../src/cms/format/strict-format.ts';
import { prepareForm, SaveError } from '../../../src/cms/save/prepare.ts';
import { isGroup } from '../../../src/cms/form/group.ts';
import { layoutOf } from '../../../src/cms/form/parts.ts';
import { hostileFiles } from '../../fixtures/hostile/corpus.ts';
import { withField } from '../../fixtures/hostile/hostile.ts';
import { draft } from '../reader/drafts.ts';

const practices = strictFormat('practices', { 'ru-ngr': 'Новгородская область' });

/** What an editor gets who opens this file and saves it without a change. */
function saved(text: string): string {
  const ready = prepareForm(practices.fromFile(text), {
    collection: 'practices',
    id: 'test',
    taken: new Set(),
    today: '2026-11-22',
    judge: (_file, written) => draft(written).findings,
  });
  return practices.toFile(ready);
}

describe('a hostile file that waits for an editor', () => {
  test.each(hostileFiles)('$id opens, and nothing of it is lost or published', ({ bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const form = practices.fromFile(text);
    expect(globalThis).not.toHaveProperty('hostileRan');
    if (UNREADABLE in form) {
      expect(form.title).toMatch(/^Файл не читается — строка \d+: [«А-Яа-яё]/);
      expect(practices.toFile(form)).toBe(text);
      expect(() => saved(text)).toThrow(SaveError);
      return;
    }
    expect(typeof form.title === 'object' && form.title !== null).toBe(false);
    for (const { key } of layoutOf('practices').parts) expect(isGroup(form[key])).toBe(true);
    let written: string;
    try {
      written = saved(text);
    } catch (reason) {
      expect(reason).toBeInstanceOf(SaveError);
      expect((reason as Error).message).toMatch(/^Запись пока нельзя сохранить\. Исправьте:\n• /);
      return;
    }
    expect(draft(written).findings.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

test.each([
  'unreadable_file: подмена',
  'body: подмена',
  'address: admin',
  'shown: { title: подмена }',
  'part_editors: { updated: подмена }',
])('a file with «%s» is not taken for what the form holds', (field) => {
  const text = withField(field);
  expect(practices.fromFile(text)).toMatchObject({
    title: expect.stringContaining('Файл не читается — строка 2') as string,
    [UNREADABLE]: text,
  });
});
