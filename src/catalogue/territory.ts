import type { Catalogue } from './catalogue.ts';

/** Municipality and region in words, without saying a city twice («Москва»); undefined when neither is known. */
export function territoryOf(
  catalogue: Catalogue,
  region: string | undefined,
  municipality: string | undefined,
): string | undefined {
  const title = region && catalogue.find('regions', region).data.title;
  if (!municipality || municipality === title) return title || municipality;
  return title ? `${municipality}, ${title}` : municipality;
}
