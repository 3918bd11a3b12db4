import type { Catalogue } from '../../catalogue/catalogue.ts';
import { newestPractices } from '../../catalogue/practice-index.ts';
import { absolute } from '../../exports/absolute.ts';
import { listAddress } from '../../exports/api/addresses.ts';
import { entryDocument } from '../../exports/api/entry-document.ts';
import { jsonOf } from '../../exports/json.ts';
import type { Entry } from '../../reader/entry.ts';

/** Fields that an example shows; a whole entry would fill pages. */
const SHOWN = ['title', 'updated', 'kind', 'region', 'status', 'themes', 'shelf'];

/** The practice that examples are made of: the newest one that others refer to. */
export const examplePractice = (catalogue: Catalogue): Entry<'practices'> | undefined => {
  const practices = newestPractices(catalogue);
  const isNamed = ({ id }: Entry) => catalogue.links.to('practices', id, 'events').length > 0;
  return practices.find(isNamed) ?? practices[0];
};

/** The file of an entry as it is, with a part of its fields and without its prose. */
export async function exampleEntry(
  catalogue: Catalogue,
  site: URL,
  practice: Entry,
): Promise<string> {
  const prose = () => Promise.resolve('');
  const document = await entryDocument({ catalogue, site, prose }, practice);
  const data = Object.entries(document.data as Record<string, unknown>).filter(([name]) =>
    SHOWN.includes(name),
  );
  return jsonOf({ ...document, data: Object.fromEntries(data) }, 2);
}

/** A program that reads all practices, in the language most people who analyze data know. */
export const exampleProgram = (site: URL): string =>
  `import json
from urllib.request import urlopen

address = "${absolute(site, listAddress('practices', 1))}"
while address:
    part = json.load(urlopen(address))
    for item in part["items"]:
        print(item["title"], item["page"])
    address = part.get("next")`;
