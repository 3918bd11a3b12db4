import { reads } from '../../src/catalogue/reads/read.ts';
import type { Past, Stay } from '../../src/exports/export-file.ts';
import { noteRead } from '../../src/kept-outputs.ts';
import { readHistory, readVersions, type History } from '../../src/workspace/history/history.ts';
import type { Entry } from '../../src/reader/entry.ts';
import { entryFileAt } from '../../src/reader/entry-file.ts';

/** Past of entries, and what the answers to questions about it are compared by. */
export interface ReadPast extends Past {
  pastOf: (entry: Entry) => unknown;
}

function staysIn({ versions, left }: History): Stay[] {
  const here = [...versions].flatMap(([path, known]): Stay[] => {
    const file = entryFileAt(path);
    return file ? [{ at: file, now: file, versions: known }] : [];
  });
  return [
    ...here,
    ...left.map(({ file, to, versions: known }) => ({ at: file, now: to, versions: known })),
  ];
}

/** Reads the past of the catalogue from the repository of a folder; texts of versions are read all at once when the first is asked for. */
export async function readPast(folder: string): Promise<ReadPast> {
  const history = await readHistory(folder);
  const { versions } = history;
  let texts: Promise<Map<string, string>> | undefined;
  return {
    pastOf: ({ file }) => versions.get(file),
    stays: () => staysIn(history),
    versionsOf(entry) {
      noteRead(reads.past(entry));
      return versions.get(entry.file) ?? [];
    },
    async textOf(blob) {
      texts ??= readVersions(
        folder,
        [...versions.values()].flatMap((known) => known.map((version) => version.blob)),
      );
      const text = (await texts).get(blob);
      if (text === undefined) throw new Error(`Git has no text ${blob}.`);
      return text;
    },
  };
}
