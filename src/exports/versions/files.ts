import { addressOf } from '../../catalogue/addresses.ts';
import { namesIn } from '../../catalogue/rows.ts';
import { parseAtBuild } from '../../reader/body/build-parser.ts';
import { PAGE_COLLECTIONS } from '../../reader/addresses.ts';
import { pastStateOf } from '../../reader/past-state.ts';
import { digestOf } from '../../reader/read-draft.ts';
import { absolute } from '../absolute.ts';
import type { ExportFamily, ExportFile, ExportSource, PastVersion, Stay } from '../export-file.ts';
import { versionAddress } from './addresses.ts';
import { versionText, type WrittenVersion } from './text.ts';

/** What a version said, as far as it may be shown. */
async function stateOf(
  { catalogue, past }: ExportSource,
  { at, now }: Stay,
  { name, blob }: PastVersion,
): Promise<WrittenVersion['state']> {
  // Asked again when the file is made: since it was listed it may have been taken back.
  const known = past.versionsOf(now ?? at);
  const version = known.find((one) => one.name === name);
  if (now === undefined || version === undefined) return { unshown: 'removed' };
  if (version.isWithdrawn) return { unshown: 'withdrawn' };
  const bytes = new TextEncoder().encode(await past.textOf(blob));
  const entry = version === known[0] ? catalogue.known(now.collection, now.id) : undefined;
  return pastStateOf(at, bytes, parseAtBuild, entry?.digest === digestOf(bytes));
}

function fileOf(source: ExportSource, stay: Stay, version: PastVersion): ExportFile {
  const { collection, id } = stay.at;
  const { name, date } = version;
  return {
    address: versionAddress(collection, id, name),
    make: async () =>
      versionText({
        collection,
        state: await stateOf(source, stay, version),
        date,
        name,
        now: stay.now && absolute(source.site, addressOf(stay.now.collection, stay.now.id)),
        nameOf: namesIn(source.catalogue),
      }),
  };
}

/** Every version of every entry, at each address where the entry stood when it was the newest or later. */
export const versions: ExportFamily = (source) => {
  const files = source.past
    .stays()
    .filter(({ at }) => PAGE_COLLECTIONS.some((name) => name === at.collection))
    .flatMap((stay) => stay.versions.map((version) => fileOf(source, stay, version)));
  // An entry that came back to an address had some of its versions there twice.
  return [...new Map(files.map((file) => [file.address, file])).values()];
};
