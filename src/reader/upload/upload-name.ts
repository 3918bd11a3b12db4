import { RESERVED_NAMES } from '../reserved-names.ts';
import { slugOf } from '../slug.ts';

/** Longest extension, characters. */
const EXTENSION_MAX = 10;

/** Name of a file as the folder of uploads takes it: Latin lower-case words joined by hyphens, the extension kept. */
export function uploadName(original: string): string {
  const dot = original.lastIndexOf('.');
  const [base, extension] =
    dot > 0 ? [original.slice(0, dot), original.slice(dot)] : [original, ''];
  const name = slugOf(base) || 'file';
  const ending = extension
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, EXTENSION_MAX);
  return (RESERVED_NAMES.has(name) ? `file-${name}` : name) + (ending && `.${ending}`);
}
