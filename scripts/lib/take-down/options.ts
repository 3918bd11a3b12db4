import path from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface TakeDownOptions {
  /** Files, relative to the project, with forward slashes. */
  files: string[];
  /** Leaves the present text and takes away only what the files said before. */
  past: boolean;
  /** Folder of releases whose earlier ones are to go too. */
  target: string | undefined;
}

/** How the command is used. */
export const USAGE = `Использование: npm run take-down -- [--past] [--target ПАПКА] ФАЙЛ…
  ФАЙЛ            запись или файл: content/practices/imya.mdx, public/uploads/foto.jpg
  --past          оставить нынешний текст, убрать только прежние
  --target ПАПКА  папка выпусков: опубликовать портал заново и стереть прежние выпуски`;

/** What may be taken away. */
const PLACES = ['content/', 'public/uploads/'];

/** Reads the command line, with paths as seen from a folder; undefined when it makes no sense. */
export function parseOptions(
  args: string[],
  from: string,
  root: string,
): TakeDownOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { past: { type: 'boolean', default: false }, target: { type: 'string' } },
    });
    const files = positionals.map((name) =>
      path.relative(root, path.resolve(from, name)).split(path.sep).join('/'),
    );
    const isFit = files.every(
      (file) => PLACES.some((place) => file.startsWith(place)) && path.extname(file) !== '',
    );
    if (files.length === 0 || !isFit || values.target === '') return undefined;
    const target = values.target === undefined ? undefined : path.resolve(from, values.target);
    return { files, past: values.past, target };
  } catch {
    // Whatever is wrong, the way to write it is the answer.
    return undefined;
  }
}
