import { describe, expect, test } from 'vitest';
import { addressFor } from '../../../src/cms/save/address.ts';
import { prepareForm, SaveError } from '../../../src/cms/save/prepare.ts';
import { uploadName } from '../../../src/reader/upload/upload-name.ts';
import { slugOf } from '../../../src/reader/slug.ts';
import { strictFormat } from '../../../src/cms/format/strict-format.ts';
import type { FormData } from '../../../src/cms/form/form-data.ts';
import { isId } from '../../../src/schema/id.ts';
import { RESERVED_NAMES } from '../../../src/reader/reserved-names.ts';
import {
  hostileTitles,
  hostileUploads,
  typedBodies,
  typedLines,
  type Typed,
} from '../../fixtures/hostile/forms.ts';
import { withBody } from '../../fixtures/hostile/hostile.ts';
import { draft } from '../reader/drafts.ts';

const practices = strictFormat('practices');
/** Form of a practice that is in order. */
const sound = (): FormData => practices.fromFile(withBody('Текст.'));

/** Saves a form as the CMS does; gives the file that is written. */
function saved(form: FormData): string {
  const ready = prepareForm(form, {
    collection: 'practices',
    id: 'shkola',
    taken: new Set(),
    today: '2026-11-22',
    judge: (_file, text) => draft(text).findings,
  });
  return practices.toFile(ready);
}

function expectSaved(
  { typed, mended, refused }: Typed,
  form: (text: string) => FormData,
  read: (file: string) => unknown,
) {
  if (refused !== undefined) {
    expect(() => saved(form(typed))).toThrow(SaveError);
    expect(() => saved(form(typed))).toThrow(refused);
    return;
  }
  const file = saved(form(typed));
  expect(draft(file).findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(read(file)).toBe(mended);
}

describe('a line typed into the form', () => {
  test.each(typedLines)('$name', (one) => {
    expectSaved(
      one,
      (text) => ({ ...sound(), part_who: { municipality: text } }),
      (file) => (draft(file).value as { municipality: string }).municipality,
    );
  });
});

describe('a story typed into the form', () => {
  test.each(typedBodies)('$name', (one) => {
    expectSaved(
      one,
      (text) => ({ ...sound(), body: text }),
      (file) => file.slice(file.indexOf('\n---\n') + 6, -1),
    );
  });
});

test.each(hostileTitles)('the title %j gives the address %j', (title, address) => {
  expect(slugOf(title)).toBe(address);
  expect(address === '' || isId(address)).toBe(true);
});

test.each(hostileTitles)(
  'a new entry of the title %j has a free address or is not saved',
  (title, made) => {
    if (made === '') {
      expect(() => addressFor(title, '', new Set())).toThrow('Из названия не получается адрес');
      return;
    }
    const taken = new Set([made]);
    const address = addressFor(title, '', taken);
    expect(isId(address) && !taken.has(address) && !RESERVED_NAMES.has(address)).toBe(true);
  },
);

test.each([
  '../a',
  'a/b',
  'A',
  'а',
  'a_b',
  'a--b',
  '-a',
  'a',
  'a.b',
  'a b',
  '%61',
  'a\u200Bb',
  'a'.repeat(81),
])('the address %j is refused', (wanted) => {
  expect(() => addressFor('Школа', wanted, new Set())).toThrow('Адрес страницы');
});

test.each(['admin', 'index', 'con', 'constructor', 'fit', 'cards', 'shkola'])(
  'the address %j is taken',
  (wanted) => {
    expect(() => addressFor('Школа', wanted, new Set(['shkola']))).toThrow('уже занят');
  },
);

test.each(hostileUploads)('the upload %j is named %j', (name, taken) => {
  expect(uploadName(name)).toBe(taken);
});
