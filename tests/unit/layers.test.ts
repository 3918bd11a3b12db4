import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { importDirection } from '../../scripts/lint/layers.js';

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: importDirection });

/** Rules broken by a file of src/ that consists of one import. */
async function lint(filePath: string, specifier: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(`import '${specifier}';`, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

describe('direction of imports', () => {
  it.each([
    ['src/schema/practice.js', '../reader/entry.ts'],
    ['src/schema/practice.js', '../catalogue/links.ts'],
    ['src/reader/parse/yaml.js', '../../catalogue/links.ts'],
    ['src/catalogue/links.js', '../search/query.ts'],
    ['src/search/query.js', '../exports/csv.ts'],
    ['src/exports/csv.js', '../components/entry/Fact.astro'],
    ['src/imports/word.js', '../exports/csv.ts'],
    ['src/components/entry/fact.js', '../../pages/index.astro'],
    ['src/i18n/plural.js', '../schema/practice.ts'],
    ['src/schema/practice.js', 'astro:content'],
    ['src/reader/entry.js', 'astro/zod'],
    ['src/search/query.js', 'astro'],
    ['src/catalogue/links.js', '../queries.ts'],
    ['src/exports/csv.js', '../queries'],
    ['src/catalogue/links.js', '@astrojs/mdx'],
    ['src/i18n/dates.js', '@astrojs/sitemap'],
    ['src/desk.js', '../scripts/lib/port.ts'],
    ['src/pages/admin/index.js', '../../../scripts/lib/port.ts'],
    ['src/schema/practice.js', '../../scripts/check.ts'],
    ['src/cms/config.js', '../workspace/git.ts'],
    ['src/catalogue/desk/desk.js', '../../workspace/waiting.ts'],
  ])('forbids %s to import %s', async (file, specifier) => {
    expect(await lint(file, specifier)).toEqual(['no-restricted-imports']);
  });

  it.each([
    ['src/reader/entry.js', '../schema/practice.ts'],
    ['src/reader/entry.js', './catalogue.ts'],
    ['src/pages/practices/index.js', '../../components/entry/Fact.astro'],
    ['src/exports/csv.js', '../i18n/dates.ts'],
    ['src/components/list.js', 'astro:assets'],
    ['src/schema/practice.js', 'zod'],
    ['src/pages/index.js', '../queries.ts'],
    ['src/search/search.js', './query.ts'],
    ['src/desk.js', './workspace/waiting.ts'],
    ['src/workspace/waiting.js', '../catalogue/desk/waiting.ts'],
    ['src/reader/entry.js', '../schema/loaders.ts'],
  ])('allows %s to import %s', async (file, specifier) => {
    expect(await lint(file, specifier)).toEqual([]);
  });
});
