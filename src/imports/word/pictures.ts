import type { Finding } from '../../reader/problem.ts';
import { judgeUpload } from '../../reader/upload/judge.ts';
import { isOfKind } from '../../reader/upload/kinds.ts';
import { UPLOADS_ADDRESS } from '../../reader/upload/place.ts';
import { PICTURE_KINDS } from '../../schema/upload-kinds.ts';
import { picturesIn, type Block } from './read/block.ts';

/** Picture of a document as a file to upload. */
export interface PictureFile {
  /** Name in the folder of uploads. */
  name: string;
  bytes: Uint8Array;
}

/** Pictures of a document: those that may be uploaded, and what is wrong with any. */
export interface TakenPictures {
  files: PictureFile[];
  /** Names with what is wrong; those with errors are not among the files. */
  problems: { name: string; finding: Finding }[];
  /** Address of a picture by its number; undefined for one that was not taken. */
  address: (number: number) => string | undefined;
}

/** Kind of a picture by its content: what its document says of it may be wrong. */
const kindOf = (bytes: Uint8Array): string =>
  PICTURE_KINDS.find((kind) => isOfKind(kind, bytes)) ?? 'bin';

/** Names the pictures that stand in blocks after the entry and judges them as uploads are judged. */
export function takePictures(
  pictures: readonly Uint8Array[],
  blocks: readonly Block[],
  id: string,
): TakenPictures {
  const used = picturesIn(blocks);
  const judged = [...used].map((number, index) => {
    const bytes = pictures[number] ?? new Uint8Array();
    const name = `${id}-${index + 1}.${kindOf(bytes)}`;
    const findings = judgeUpload(name, bytes);
    return {
      number,
      name,
      bytes,
      findings,
      isTaken: findings.every(({ level }) => level !== 'error'),
    };
  });
  return {
    files: judged.filter(({ isTaken }) => isTaken).map(({ name, bytes }) => ({ name, bytes })),
    problems: judged.flatMap(({ name, findings }) =>
      findings.map((finding) => ({ name, finding })),
    ),
    address: (number) => {
      const picture = judged.find((one) => one.number === number);
      return picture?.isTaken ? UPLOADS_ADDRESS + picture.name : undefined;
    },
  };
}
