import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { asHugoPage, withShortcodes } from '../../../scripts/bench/build/peer-content.ts';

describe('an entry for Hugo', () => {
  test('has shortcodes in the place of insertions', () => {
    expect(withShortcodes('Было.\n\n<KeyFigure value="5 семей" claim="stated" />\n\nСтало.')).toBe(
      'Было.\n\n{{< keyfigure value="5 семей" claim="stated" >}}\n\nСтало.',
    );
  });

  test('keeps its fields below one key, whatever they are called', () => {
    const page = asHugoPage('---\ntitle: Няня\nkind: service\n---\n\nТекст.\n', true);
    const [, fields = '', body] = page.split('---\n');
    expect(parse(fields)).toEqual({ title: 'Няня', entry: { title: 'Няня', kind: 'service' } });
    expect(body).toBe('\nТекст.\n');
  });

  test('may have fields alone', () => {
    expect(asHugoPage('title: Фонд\nurl: https://example.org\n', false)).toContain(
      'entry:\n  title: Фонд',
    );
  });
});
