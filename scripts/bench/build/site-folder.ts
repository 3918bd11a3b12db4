import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Size of a built site. */
export function sizeOfSite(folder: string): { files: number; bytes: number } {
  const sizes = globSync('**/*', { cwd: folder })
    .map((name) => statSync(path.join(folder, name)))
    .filter((stat) => stat.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Throws unless the page at an address of a built site holds a text. */
export function requireText(site: string, address: string, text: string): void {
  const file = path.join(site, address, 'index.html');
  if (!existsSync(file)) throw new Error(`В собранном сайте нет страницы ${address}.`);
  if (!readFileSync(file, 'utf8').includes(text))
    throw new Error(`На странице ${address} после сборки нет слов «${text}».`);
}
