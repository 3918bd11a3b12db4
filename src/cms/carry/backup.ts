import { UPLOADS } from '../../reader/upload/place.ts';
import type { Packed } from './pack.ts';

/** Copy of a form that has not been saved, as Decap CMS keeps it in the browser. */
export interface Backup {
  raw: string;
  /** Empty for an entry that has no file yet. */
  path: '';
  mediaFiles: { id: string; name: string; path: string; file: File; size: number; draft: true }[];
}

/** A draft as a form of Decap CMS that has not been saved; its files are saved together with it. */
export const backupOf = ({ text, files }: Pick<Packed, 'text' | 'files'>): Backup => ({
  raw: text,
  path: '',
  mediaFiles: files.map(({ name, bytes }) => ({
    id: name,
    name,
    path: `${UPLOADS}/${name}`,
    file: new File([Uint8Array.from(bytes)], name),
    size: bytes.length,
    draft: true,
  })),
});
