import { capitalized } from '../../../src/i18n/capitalized.ts';
import type { Entry } from '../../../src/reader/entry.ts';
import { entryFile } from '../../../src/reader/entry-file.ts';
import { createCoinedWords } from '../coined-words.ts';
import type { WrittenEntry } from '../generated-entries.ts';
import type { Random } from '../random.ts';
import { otherKinds, type OtherKind, type Parts } from './other-kinds.ts';
import type { Phrases } from './phrases.ts';

/** Of a hundred generated entries, so many of each kind; the rest are practices and events. */
const IN_A_HUNDRED: Record<OtherKind, number> = {
  replications: 9,
  organizations: 7,
  people: 2,
  awards: 2,
  programs: 1,
  indicators: 1,
  materials: 1,
};

const kinds = Object.keys(IN_A_HUNDRED) as OtherKind[];

function make(
  collection: OtherKind,
  bases: readonly WrittenEntry[],
  id: string,
  parts: Parts,
): WrittenEntry {
  const base = parts.random.pick(bases).entry.data;
  const makeData = otherKinds[collection] as (base: unknown, parts: Parts) => Entry['data'];
  const { file } = entryFile(collection, id);
  const entry: Entry = { collection, id, file, digest: id, data: makeData(base, parts) };
  return { entry, body: [parts.place] };
}

/** Generated entries of the other kinds, in proportion to so many in all. */
export function makeOthers(
  real: readonly WrittenEntry[],
  inAll: number,
  phrases: Phrases,
  random: Random,
): WrittenEntry[] {
  const coined = createCoinedWords(
    real.map(({ entry }) => JSON.stringify(entry.data)),
    random,
  );
  const regions = real
    .filter(({ entry }) => entry.collection === 'regions')
    .map(({ entry }) => entry.id);
  return kinds.flatMap((kind) => {
    const bases = real.filter(({ entry }) => entry.collection === kind);
    const count = Math.max(1, Math.floor((inAll * IN_A_HUNDRED[kind]) / 100));
    return Array.from({ length: count }, (_, index) => {
      const place = capitalized(coined.coin());
      return make(kind, bases, `generated-${kind}-${index + 1}`, {
        phrases,
        random,
        regions,
        place,
      });
    });
  });
}
