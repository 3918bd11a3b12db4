import { readFileSync } from 'node:fs';

const TOKENS = new URL('../styles/tokens.css', import.meta.url);

/** Value of a color as the styles of the site write it, for both schemes; throws when there is none. */
export function colorToken(name: string, css = readFileSync(TOKENS, 'utf8')): string {
  const [, value] = new RegExp(`--color-${name}: (light-dark\\([^;]*\\));`).exec(css) ?? [];
  if (value === undefined) throw new Error(`tokens.css has no color ${name}.`);
  return value;
}
