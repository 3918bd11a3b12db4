import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { PAGE_COLLECTIONS } from '../../../src/reader/addresses.ts';
import { writeMdx } from '../../../src/reader/write.ts';

/** Copies the entries that have pages, and the vocabularies, as they are. */
export function copyContent(content: string, target: string): void {
  for (const folder of [...PAGE_COLLECTIONS, 'vocabularies']) {
    cpSync(path.join(content, folder), path.join(target, folder), { recursive: true });
  }
}

/** Insertions of a text as shortcodes: `<Note text="…" />` is `{{< note text="…" >}}`. */
export const withShortcodes = (body: string): string =>
  body.replace(
    /^<([A-Z]\w+)((?: \w+="[^"]*")*) \/>$/gm,
    (_all, name: string, attributes: string) => `{{< ${name.toLowerCase()}${attributes} >}}`,
  );

/** Entry as a page of Hugo: its fields below one key, since names such as `url` and `kind` mean something there. */
export function asHugoPage(text: string, isProse: boolean): string {
  const end = isProse ? text.indexOf('\n---\n', 4) : text.length;
  const entry = parse(isProse ? text.slice(4, end) : text) as { title: string };
  return writeMdx(
    { title: entry.title, entry },
    isProse ? withShortcodes(text.slice(end + 5)) : '',
  );
}

/** Writes the entries that have pages for Hugo, and the vocabularies as its data. */
export function writeHugoContent(content: string, project: string): void {
  for (const folder of PAGE_COLLECTIONS) {
    const target = path.join(project, 'content', folder);
    mkdirSync(target, { recursive: true });
    for (const file of readdirSync(path.join(content, folder))) {
      const { name, ext } = path.parse(file);
      const text = readFileSync(path.join(content, folder, file), 'utf8');
      writeFileSync(path.join(target, `${name}.md`), asHugoPage(text, ext === '.mdx'));
    }
  }
  cpSync(path.join(content, 'vocabularies'), path.join(project, 'data/vocabularies'), {
    recursive: true,
  });
}
