import { expect, test } from 'vitest';
import { jsonFile, jsonOf } from '../../../src/exports/json.ts';

test.each(['</script>', '<!--', 'а\u202eб', '\u2028', '=cmd', 'a\r\nb', '<b>'])(
  'a page may hold %j, and it reads back',
  (text) => {
    const json = jsonOf({ text });
    expect(json).not.toMatch(/<\/|<!|[\u2028\u202e\r\n]/);
    expect(JSON.parse(json)).toEqual({ text });
  },
);

test('a file of JSON is for eyes too and ends its last line', () => {
  expect(jsonFile({ a: 1 })).toBe('{\n  "a": 1\n}\n');
});
