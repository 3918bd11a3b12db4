import { addressOf } from '../../catalogue/addresses.ts';
import { namesIn } from '../../catalogue/rows.ts';
import { parseAtBuild } from '../../reader/body/build-parser.ts';
import { PAGE_COLLECTIONS } from '../../reader/addresses.ts';
import { entryFile } from '../../reader/entry-file.ts';
import type { Entry } from '../../reader/entry.ts';
import { pastStateOf } from '../../reader/past-state.ts';
import type { ExportFamily } from '../export-file.ts';
import { versionAddress } from './addresses.ts';
import { versionText } from './text.ts';

/** Every state of every entry before the present one. */
export const versions: ExportFamily = ({ catalogue, site, past }) =>
  PAGE_COLLECTIONS.flatMap((name): Entry[] => catalogue.entries[name]).flatMap((entry) => {
    const { collection, id } = entry;
    return past
      .versionsOf(entry)
      .slice(1)
      .map(({ name, date, blob }) => ({
        address: versionAddress(collection, id, name),
        make: async () => {
          const bytes = new TextEncoder().encode(await past.textOf(blob));
          return versionText({
            collection,
            state: pastStateOf(entryFile(collection, id), bytes, parseAtBuild),
            date,
            name,
            now: new URL(addressOf(collection, id), site).href,
            nameOf: namesIn(catalogue),
          });
        },
      }));
  });
