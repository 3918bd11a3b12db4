import { parseArgs } from 'node:util';
import { LEAST } from '../../lib/large-catalogue/large-catalogue.ts';

/** What the command line asks. */
export interface Options {
  /** Entries of the catalogue that is built, regions and vocabularies besides. */
  entries: number;
  /** Folder that a project is written into instead of measuring anything. */
  write: string | undefined;
}

/** How the command is used. */
export const USAGE = `Использование: npm run bench:build -- --entries ЧИСЛО [--write ПАПКА]
  --entries ЧИСЛО  сколько записей в каталоге, не считая регионов и словарей; не меньше ${LEAST}
  --write ПАПКА    только записать туда портал с таким каталогом; папка пустая или новая, вне портала`;

/** Reads the command line; undefined when it makes no sense. */
export function parseOptions(args: string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { entries: { type: 'string' }, write: { type: 'string' } },
    });
    const entries = Number(values.entries);
    return Number.isInteger(entries) && entries >= LEAST
      ? { entries, write: values.write }
      : undefined;
  } catch {
    return undefined;
  }
}
