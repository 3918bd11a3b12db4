import { colorToken } from '../tokens.ts';

const NAMES = ['paper', 'ink', 'muted', 'accent', 'event', 'award'] as const;

/** Name of a color as the styles know it. */
export type ColorName = (typeof NAMES)[number];

function lightColor(name: ColorName): string {
  const [color] = /#[0-9a-f]+/.exec(colorToken(name)) ?? [];
  if (color === undefined) throw new Error(`tokens.css writes the color ${name} without «#».`);
  return color;
}

/** Colors of the light scheme, as the styles of the site name them. */
export const readColors = (): Record<ColorName, string> =>
  Object.fromEntries(NAMES.map((name) => [name, lightColor(name)])) as Record<ColorName, string>;
