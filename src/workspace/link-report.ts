import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { linkReport, type LinkReport } from '../catalogue/desk/link-report.ts';

/** Where the answers of outer links are kept, relative to the project: apart from what may be deleted at any time, since two failures on two days make a link broken. */
export const LINK_REPORT = path.join('.links', 'report.json');

function parsed(text: string, file: string): LinkReport {
  try {
    return linkReport.parse(JSON.parse(text));
  } catch {
    throw new Error(
      `Файл ${file} испорчен: это память о проверках ссылок. Верните его из копии или удалите, тогда проверка начнётся с начала.`,
    );
  }
}

/** Reads the answers of earlier checks; undefined when links were never checked. Throws on a file that is damaged. */
export function readLinkReport(project: string): LinkReport | undefined {
  const file = path.join(project, LINK_REPORT);
  return existsSync(file) ? parsed(readFileSync(file, 'utf8'), LINK_REPORT) : undefined;
}

/** Keeps the answers in the order of their addresses; whoever reads finds the old file or the new one. */
export function writeLinkReport(project: string, { version, links }: LinkReport): void {
  const file = path.join(project, LINK_REPORT);
  const fresh = `${file}.${process.pid}`;
  const sorted = Object.entries(links).toSorted(([a], [b]) => (a < b ? -1 : 1));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    fresh,
    `${JSON.stringify({ version, links: Object.fromEntries(sorted) }, undefined, 2)}\n`,
  );
  renameSync(fresh, file);
}
