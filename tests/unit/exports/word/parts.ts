import { strFromU8, unzipSync } from 'fflate';

/** Parts of a Word document by their names, as texts. */
export const partsOf = (document: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(document)).map(([name, bytes]) => [name, strFromU8(bytes)]));
