import type { Archive } from '../../archive.ts';
import { cleanText } from './runs.ts';

const RUNNING = /^word\/(?:header|footer)\d*\.xml$/;
const PARAGRAPH = /<w:p[ >].*?<\/w:p>/gs;
const TEXT = /<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>/g;
const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const paragraphText = (xml: string): string =>
  [...xml.matchAll(TEXT)]
    .map(({ groups }) => groups?.text ?? '')
    .join('')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_found, name: string) => SIGNS[name] ?? '');

/** Texts of headers and footers, which the reader of documents leaves out: each once, numbers of pages aside. */
export function runningTexts(archive: Archive): string[] {
  const texts = archive.names
    .filter((name) => RUNNING.test(name))
    .flatMap((name) => (archive.text(name) ?? '').match(PARAGRAPH) ?? [])
    .map((xml) => cleanText(paragraphText(xml)).trim());
  return [...new Set(texts)].filter((text) => /\p{L}/u.test(text));
}
