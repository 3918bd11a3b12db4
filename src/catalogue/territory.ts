import type { Catalogue } from './catalogue.ts';

/** Municipality and region in words, without saying a city twice («Москва»); undefined when neither is known. */
export function territoryOf(
  catalogue: Catalogue,
  region: string | undefined,
  municipality: string | undefined,
): string | undefined {
  const title = region === undefined ? undefined : catalogue.find('regions', region).data.title;
  if (municipality === undefined || municipality === title) return title;
  return title === undefined ? municipality : `${municipality}, ${title}`;
}
