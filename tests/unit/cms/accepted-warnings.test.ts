import { expect, test } from 'vitest';
import { collectionOf } from '../../../src/cms/config/collection.ts';
import type { FormField, Option } from '../../../src/cms/fields/field.ts';
import { strictFormat } from '../../../src/cms/format/strict-format.ts';
import { acceptableRules } from '../../../src/reader/rules/acceptable.ts';
import { ruleText } from '../../../src/reader/rules/rules.ts';
import { corpus } from '../../fixtures/privacy/corpus.ts';
import { readText } from '../../../src/reader/privacy/read.ts';
import { withBody } from '../../fixtures/hostile/hostile.ts';
import { draft } from '../reader/drafts.ts';

/** Field of the form by the names on the way to it. */
function fieldAt(fields: readonly FormField[], [name, ...rest]: readonly string[]): FormField {
  const found = fields.find((one) => one.name === name);
  if (!found) throw new Error(`No field ${name}`);
  return rest.length === 0 ? found : fieldAt(found.fields ?? [], rest);
}

const choicesOf = (collection: 'practices' | 'organizations', name: string) => {
  const { fields } = collectionOf(collection, {});
  const { widget, options } = fieldAt(fields, ['part_editors', 'acceptedWarnings', name]);
  return { widget, options: options as Option[] };
};

test('the place of an accepted warning is chosen among the fields of the entry and its story', () => {
  const { widget, options } = choicesOf('practices', 'field');
  expect(widget).toBe('select');
  expect(options).toEqual(
    expect.arrayContaining([
      { label: 'Рассказ', value: 'body' },
      { label: 'Кратко', value: 'summary' },
      { label: 'Контакты', value: 'contacts' },
    ]),
  );
  const labels = options.map(({ label }) => label);
  expect(labels).not.toContain('Принятые предупреждения');
  for (const label of labels) expect(label).toMatch(/^[А-ЯЁ]/);
  expect(new Set(labels).size).toBe(labels.length);
});

test('an accepted warning is chosen by the words of its rule', () => {
  const { widget, options } = choicesOf('practices', 'rule');
  expect(widget).toBe('select');
  expect(options).toContainEqual({ label: ruleText('abbreviation').title, value: 'abbreviation' });
  expect(options.map(({ value }) => value)).not.toContain('missing-field');
});

test('every rule that doubts on the corpus of personal data is offered, and none that is always sure', () => {
  const doubting = corpus.flatMap(([, , text]) =>
    readText({ text }).flatMap(({ level, rule }) => (level === 'warning' ? [rule] : [])),
  );
  expect(doubting.length).toBeGreaterThan(0);
  expect(acceptableRules).toEqual(expect.arrayContaining([...new Set(doubting)]));
  expect(acceptableRules).not.toContain('privacy-snils');
});

test('what is chosen stands in the file by its key, and the check takes it', () => {
  const { fromFile, toFile } = strictFormat('practices');
  const form = fromFile(withBody('Ведёт ОППН: Записаться можно по телефону 8 (8112) 66-12-34.'));
  const acceptedWarnings = [
    { rule: 'privacy-phone', field: 'body', reason: 'Телефон центра.', date: '2026-11-01' },
  ];
  const editors = form.part_editors as Record<string, unknown>;
  const file = toFile({ ...form, part_editors: { ...editors, acceptedWarnings } });
  expect(draft(file).value).toMatchObject({ acceptedWarnings });
  expect(draft(file).findings).toMatchObject([{ rule: 'privacy-phone', level: 'warning' }]);
});
