import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chooseSubject, edit, rename, SUFFIX, WORD } from '../../../scripts/bench/build/subject.ts';

const practice = (...themes: string[]) =>
  `---\ntitle: Одна\nthemes: [${themes.join(', ')}]\n---\n\nТекст.\n`;

describe('what is changed between builds', () => {
  let content: string;
  const at = (file: string) => path.join(content, file);
  beforeEach(() => {
    content = mkdtempSync(path.join(tmpdir(), 'subject-'));
    for (const folder of ['practices', 'vocabularies']) mkdirSync(at(folder));
    writeFileSync(at('practices/a.mdx'), practice('rare', 'common'));
    writeFileSync(at('practices/b.mdx'), practice('common'));
    writeFileSync(
      at('vocabularies/themes.yaml'),
      'terms:\n  - id: rare\n    label: Редкая\n  - id: common\n    label: Частая\n',
    );
  });
  afterEach(() => {
    rmSync(content, { recursive: true });
  });

  test('is one entry, and the term that most entries have', () => {
    expect(chooseSubject(content)).toEqual({
      entry: 'b',
      term: 'common',
      label: 'Частая',
      bearer: 'a',
    });
  });

  test('is changed in the files', () => {
    edit(at('practices/b.mdx'));
    rename(content, chooseSubject(content));
    expect(readFileSync(at('practices/b.mdx'), 'utf8')).toContain(WORD);
    const { terms } = parse(readFileSync(at('vocabularies/themes.yaml'), 'utf8')) as {
      terms: { label: string }[];
    };
    expect(terms.map(({ label }) => label)).toEqual(['Редкая', `Частая${SUFFIX}`]);
  });
});
