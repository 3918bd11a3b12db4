import { expect, test } from 'vitest';
import { readCatalogue, readCollection } from '../../../src/reader/catalogue.ts';
import { SOUND_FILES, textOf } from './entries.ts';
import { folder } from './folder.ts';

const accepted = (rule: string, field?: string) => ({
  acceptedWarnings: [
    { rule, ...(field && { field }), reason: 'Телефон центра.', date: '2026-11-01' },
  ],
});
const PHONE = 'Записаться: 8 (8112) 66-12-34.';
const MOBILE = 'Звоните: 8 921 123-45-67.';

/** Rules that the check names for a practice with these fields and prose. */
async function rulesOf(fields: Record<string, unknown>, body = ''): Promise<string[]> {
  const root = await folder({
    ...SOUND_FILES,
    'practices/school.mdx': textOf('practices', fields, body && `\n${body}\n`),
  });
  const { problems } = await readCatalogue(root);
  return problems.map(({ level, rule }) => `${level} ${rule}`);
}

test.each([
  ['nothing is accepted', {}, '', ['warning privacy-phone']],
  ['the rule is accepted for the whole entry', accepted('privacy-phone'), '', []],
  ['the rule is accepted for the field', accepted('privacy-phone', 'goal'), '', []],
  [
    'another field is accepted',
    accepted('privacy-phone', 'problem'),
    '',
    ['warning privacy-phone', 'warning stale-acceptance'],
  ],
  ['the prose has the same', accepted('privacy-phone', 'goal'), PHONE, ['warning privacy-phone']],
  [
    'the prose is accepted alone',
    accepted('privacy-phone', 'body'),
    PHONE,
    ['warning privacy-phone'],
  ],
  [
    'another rule is accepted',
    accepted('privacy-email'),
    '',
    ['warning privacy-phone', 'warning stale-acceptance'],
  ],
])('%s', async (_name, fields, body, rules) => {
  const found = await rulesOf({ goal: PHONE, ...fields }, body);
  expect(found.toSorted()).toEqual(rules);
});

test('an error cannot be accepted', async () => {
  expect((await rulesOf({ goal: MOBILE, ...accepted('privacy-phone') })).toSorted()).toEqual([
    'error accepted-error',
    'error privacy-phone',
  ]);
});

test('an acceptance is out of date only where all rules have been asked', async () => {
  const root = await folder({ 'practices/school.mdx': textOf('practices', accepted('terms')) });
  expect((await readCollection(root, 'practices')).problems).toEqual([]);
});

test('an acceptance without a reason is refused and hides nothing', async () => {
  const acceptedWarnings = [{ rule: 'privacy-phone', date: '2026-11-01' }];
  expect(await rulesOf({ goal: PHONE, acceptedWarnings })).toEqual(
    expect.arrayContaining(['warning privacy-phone', 'error missing-field']) as string[],
  );
});
