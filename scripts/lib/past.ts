import { reads } from '../../src/catalogue/reads/read.ts';
import type { Past } from '../../src/exports/export-file.ts';
import { noteRead } from '../../src/kept-outputs.ts';
import { readHistory, readVersions } from '../../src/workspace/history/history.ts';
import type { Entry } from '../../src/reader/entry.ts';

/** Past of entries, and what the answers to questions about it are compared by. */
export interface ReadPast extends Past {
  pastOf: (entry: Entry) => unknown;
}

/** Reads the past of the catalogue from the repository of a folder; texts of versions are read all at once when the first is asked for. */
export async function readPast(folder: string): Promise<ReadPast> {
  const { versions } = await readHistory(folder);
  let texts: Promise<Map<string, string>> | undefined;
  const pastOf = ({ file }: Entry) => versions.get(file);
  return {
    pastOf,
    versionsOf(entry) {
      noteRead(reads.past(entry));
      return pastOf(entry) ?? [];
    },
    async textOf(blob) {
      texts ??= readVersions(
        folder,
        [...versions.values()].flatMap((known) => known.slice(1).map((version) => version.blob)),
      );
      const text = (await texts).get(blob);
      if (text === undefined) throw new Error(`Git has no text ${blob}.`);
      return text;
    },
  };
}
