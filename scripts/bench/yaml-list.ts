import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { validate } from '../../src/reader/data/validate.ts';
import { locator, readYaml } from '../../src/reader/data/yaml.ts';
import type { Finding } from '../../src/reader/problem.ts';
import { fail } from '../lib/fail.ts';

/** What a YAML text holds, or what is wrong with it. */
export function parseList<Item>(
  text: string,
  schema: z.ZodType<Item[]>,
): { items: Item[]; findings: Finding[] } {
  const { value, findings: broken } = readYaml(text);
  const findings = broken.length > 0 ? broken : validate(schema, value, locator(text));
  return { items: findings.length > 0 ? [] : schema.parse(value), findings };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return fail(
      code === 'ENOENT'
        ? `Файла ${file} нет. Проверьте путь.`
        : `Файл ${file} не читается (${code}).`,
      2,
    );
  }
}

/** Reads a list from a YAML file; a file that is not right ends the program with places and reasons. */
export function readList<Item>(file: string, schema: z.ZodType<Item[]>): Item[] {
  const { items, findings } = parseList(readText(file), schema);
  if (findings.length === 0) return items;
  return fail(
    findings.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'),
    2,
  );
}
