import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createIndex } from 'pagefind';
import type { Document } from '../documents.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

const pageOf = ({ title, summary, text }: Document): string =>
  '<!doctype html><html lang="ru"><body>' +
  `<h1>${escaped(title)}</h1><p>${escaped(summary)}</p><p>${escaped(text)}</p></body></html>`;

/** Address of a document's page; the page itself is only in the index. */
const ADDRESS = /^\/([^/]+)\/$/;

/** Id of the document behind an address that the index gives. */
export function documentAt(url: string): string {
  const id = ADDRESS.exec(url)?.[1];
  if (!id) throw new Error(`Pagefind gave an address of no document: ${url}`);
  return id;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Writes a site of one empty page with Pagefind's index of the documents, as Pagefind comes. */
export async function writePagefindSite(
  documents: readonly Document[],
  folder: string,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="ru"><title>Pagefind</title><body></body></html>',
  );
  const { index, errors } = await createIndex();
  refuse(errors);
  if (!index) throw new Error('Pagefind did not start.');
  for (const document of documents) {
    const added = await index.addHTMLFile({
      url: `/${document.id}/`,
      content: pageOf(document),
    });
    refuse(added.errors);
  }
  refuse((await index.writeFiles({ outputPath: path.join(folder, 'pagefind') })).errors);
  await index.deleteIndex();
}
