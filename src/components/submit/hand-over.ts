import type { PictureFile } from '../../imports/word/pictures.ts';
import { UPLOADS } from '../../reader/upload/place.ts';

/** Where the CMS keeps what an editor has not saved yet: the text of a new practice under this name. */
const DATABASE = 'localforage';
const STORE = 'keyvaluepairs';
/** Second store that the library of the CMS makes with the first. */
const PROBE = 'local-forage-detect-blob-support';
const KEY = 'backup.practices';

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('The browser keeps no data.'));
    });
  });

function openKept(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE);
  request.addEventListener('upgradeneeded', () => {
    for (const store of [STORE, PROBE]) request.result.createObjectStore(store);
  });
  return settled(request);
}

/** Picture as the CMS keeps one that was chosen and not saved. */
const mediaFile = ({ name, bytes }: PictureFile) => {
  const path = `${UPLOADS}/${name}`;
  const file = new File([Uint8Array.from(bytes)], name);
  return { id: path, name, path, file, size: bytes.length, draft: true };
};

/**
 * Leaves an entry for the form of the CMS, which offers it when a new practice is opened in the same browser;
 * false when an unsaved practice waits there already, which is left as it is.
 */
export async function handOver(text: string, pictures: readonly PictureFile[]): Promise<boolean> {
  const database = await openKept();
  try {
    const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
    if ((await settled(store.get(KEY))) !== undefined) return false;
    const backup = { raw: text, path: '', mediaFiles: pictures.map(mediaFile) };
    await settled(store.put(backup, KEY));
    return true;
  } finally {
    database.close();
  }
}
