import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleGroups, ruleIds, ruleText } from '../../../src/reader/rules/rules.ts';

/** Sources that may break a rule: everything but the registry itself. */
const sources = ['src/reader', 'src/schema', 'scripts/lib']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((file) => file.endsWith('.ts') && !file.startsWith('src/reader/rules/'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every rule is in one group', () => {
  const grouped = ruleGroups.flatMap(({ rules }) => Object.keys(rules));
  expect(grouped.toSorted()).toEqual(ruleIds.toSorted());
});

test('no two rules have one title', () => {
  const titles = ruleIds.map((id) => ruleText(id).title);
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each(ruleIds)('the rule %s', (id) => {
  const { title, reason, mend, example } = ruleText(id);

  test('is there because something breaks it', () => {
    expect(sources).toMatch(new RegExp(`'${id}'|^  ${id}:`, 'm'));
  });

  test('is told in Russian, shortly', () => {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).toMatch(/^[А-ЯЁ].*[^.]$/);
    for (const text of [reason, mend]) expect(text).toMatch(/^[А-ЯЁ«][^]*[а-яё][^]*[.!?]$/);
    expect(`${title} ${reason} ${mend}`).not.toMatch(/[^\S\n]{2}| - |\.\.\.(?!»)/);
  });

  test('has an example with a difference, if any', () => {
    expect(example?.right).not.toBe(example?.wrong ?? null);
  });
});
