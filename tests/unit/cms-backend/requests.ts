import { readFileSync } from 'node:fs';

/** A sound entry of the catalogue itself, and where it lies. */
export const ENTRY = 'content/practices/nizhny-prokat-novorozhdennym.mdx';
export const TEXT = readFileSync(ENTRY, 'utf8');

/** The smallest picture that is one. */
export const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.alloc(32),
]).toString('base64');

/** Request as the CMS writes it. */
export const request = (action: string, params: Record<string, unknown> = {}): string =>
  JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } });

const options = {
  newEntry: false,
  commitMessage: 'Правка записи: Практики',
  collectionName: 'practices',
  useWorkflow: true,
  hasSubfolders: true,
  unpublished: false,
  status: 'draft',
};

/** Save of a draft, with what differs from the usual one. */
export const saving = (
  file: Record<string, unknown> = {},
  option: Record<string, unknown> = {},
  rest: Record<string, unknown> = {},
): string =>
  request('persistEntry', {
    dataFiles: [{ path: ENTRY, slug: 'nizhny-prokat-novorozhdennym', raw: TEXT, ...file }],
    assets: [],
    options: { ...options, ...option },
    ...rest,
  });

/** Upload of a file. */
export const upload = (path: string, content = PNG, encoding = 'base64'): string =>
  request('persistMedia', {
    asset: { path, content, encoding },
    options: { commitMessage: 'Файл загружен' },
  });
