import type { ExportFamily } from '../export-file.ts';
import { ROUTES } from './routes.ts';

/** The open data: an entry a file, lists, schemas, their description. */
export const apiFiles: ExportFamily = (source) =>
  ROUTES.flatMap(({ files }) => files?.(source) ?? []);
