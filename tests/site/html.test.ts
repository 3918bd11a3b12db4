import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { htmlRules } from './html-rules.ts';
import { kindOf } from '../../scripts/lib/built-pages.ts';
import { pages } from './pages.ts';

const validator = new HtmlValidate(htmlRules);
const kinds = Map.groupBy(pages, ({ address }) => kindOf(address));

describe('HTML of the built pages', () => {
  it.each([...kinds])('is valid and accessible on pages of the kind %s', async (_kind, group) => {
    const flaws: string[] = [];
    for (const { file, source } of group) {
      const { results } = await validator.validateString(source, file);
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
        flaws.push(`${file}:${line}:${column} ${ruleId} ${message}`);
      }
    }
    // The first ones tell enough; one template repeats its flaw on every page.
    expect(flaws.slice(0, 20)).toEqual([]);
  });

  it('is not valid by accident: the rules see a flaw', async () => {
    const report = await validator.validateString('<p><img src="/a.png"></p></div>');
    const rules = report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(rules).toEqual(expect.arrayContaining(['wcag/h37', 'close-order']));
  });
});
