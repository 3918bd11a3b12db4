import type { Archive } from '../../archive.ts';
import { cleanText } from './runs.ts';

const PARAGRAPH = /<w:p[ >]/g;
const PARAGRAPH_END = '</w:p>';
const TEXT = /<w:t(?: [^<>]*)?>(?<text>[^<]*)<\/w:t>/g;
const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const paragraphText = (xml: string): string =>
  [...xml.matchAll(TEXT)]
    .map(({ groups }) => groups?.text ?? '')
    .join('')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_found, name: string) => SIGNS[name] ?? '');

/** Paragraphs of a part, up to the first that has no end. */
function paragraphsIn(xml: string): string[] {
  const paragraphs: string[] = [];
  PARAGRAPH.lastIndex = 0;
  for (let start = PARAGRAPH.exec(xml); start; start = PARAGRAPH.exec(xml)) {
    const end = xml.indexOf(PARAGRAPH_END, start.index);
    if (end === -1) break;
    paragraphs.push(xml.slice(start.index, end));
    PARAGRAPH.lastIndex = end;
  }
  return paragraphs;
}

/** True for a part that holds a header or a footer. */
export const isRunning = (name: string): boolean => /^word\/(?:header|footer)\d*\.xml$/.test(name);

/** Texts of headers and footers, which the reader of documents leaves out: each once, numbers of pages aside. */
export function runningTexts(archive: Archive): string[] {
  const texts = archive.names
    .filter(isRunning)
    .flatMap((name) => paragraphsIn(archive.text(name) ?? ''))
    .map((xml) => cleanText(paragraphText(xml)).trim());
  return [...new Set(texts)].filter((text) => /\p{L}/u.test(text));
}
