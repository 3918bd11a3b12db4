import { slugOf } from '../slug.ts';

/** Name of a file as the folder of uploads takes it: Latin lower-case words joined by hyphens, the extension kept. */
export function uploadName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [base, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  return (slugOf(base) || 'file') + extension.toLowerCase();
}
