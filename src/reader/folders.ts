import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { slug } from '../schema/fields.ts';
import { quoted } from '../schema/quoted.ts';
import type { EntryFile } from './entry-file.ts';
import { unlessMissing } from './files.ts';
import { error, START, type Problem, type Wording } from './problem.ts';
import { RESERVED_NAMES } from './reserved-names.ts';
import type { RuleId } from './rules/rules.ts';
import { WITHDRAWN_FILE } from './withdrawn.ts';

/** Files of the catalogue, and what is wrong with the names and kinds of the rest. */
export interface Listing {
  files: EntryFile[];
  problems: Problem[];
}

/** Files about the catalogue itself, beside the folders of entries. */
const DOCUMENTS = new Set(['LICENSE', 'README.md', WITHDRAWN_FILE]);

const name = slug({ label: 'Имя файла' }).min(2);

const problem = (file: string, rule: RuleId, wording: string | Wording): Problem => ({
  file,
  ...error(rule, START, wording),
});

/** Why a file of this name cannot hold an entry of a collection. */
export function judgeFileName(fileName: string, collection: CollectionName): Problem | undefined {
  const { format, label } = collections[collection];
  const file = `${collection}/${fileName}`;
  if (!fileName.endsWith(`.${format}`)) {
    const message = `Лишний файл. В этой папке каждая запись (${label}) — файл .${format}.`;
    return problem(file, 'unknown-file', { message, plain: 'Такие файлы здесь не хранят.' });
  }
  const id = fileName.slice(0, -format.length - 1);
  if (!name.safeParse(id).success) {
    const message =
      'Имя файла — строчные латинские буквы и цифры, слова через дефис. Переименуйте файл.';
    return problem(file, 'file-name', message);
  }
  if (RESERVED_NAMES.has(id)) {
    return problem(file, 'reserved-name', {
      message: `Имя ${quoted(id)} занято самим сайтом. Переименуйте файл.`,
      plain: 'Такой адрес занят самим сайтом. Выберите другой.',
    });
  }
  return undefined;
}

/** Why a directory entry of a collection's folder cannot hold an entry. */
function judgeFile(item: Dirent, file: string, collection: CollectionName): Problem | undefined {
  if (item.isFile()) return judgeFileName(item.name, collection);
  const message = 'Здесь бывают только обычные файлы: ни папок, ни ссылок. Уберите это отсюда.';
  return problem(file, 'regular-file', message);
}

function caseTwins(items: Dirent[], folder: string): Problem[] {
  const seen = new Map<string, string>();
  return items.flatMap((item) => {
    const key = item.name.toLowerCase();
    const twin = seen.get(key);
    seen.set(key, item.name);
    if (twin === undefined) return [];
    const message = `Отличается от ${quoted(twin)} только заглавными буквами: одна из страниц пропадёт. Переименуйте файл.`;
    return [problem(`${folder}/${item.name}`, 'case-twin', message)];
  });
}

const byName = (one: Dirent, other: Dirent): number => (one.name < other.name ? -1 : 1);

/** Entries of a folder; none when there is no such folder, undefined when it is not a folder. */
async function readFolder(root: string, folder: string): Promise<Dirent[] | undefined> {
  const stat = await lstat(join(root, folder)).catch(unlessMissing);
  if (!stat) return [];
  if (!stat.isDirectory()) return undefined;
  return (await readdir(join(root, folder), { withFileTypes: true })).sort(byName);
}

/** Why nothing can be read under the root of the catalogue. */
async function judgeRoot(root: string): Promise<Problem | undefined> {
  // Without a slash at its end: with one, a link would be followed.
  const stat = await lstat(resolve(root)).catch(unlessMissing);
  if (stat?.isDirectory()) return undefined;
  const message = stat
    ? 'Это не папка, а ссылка или файл. Каталог — обычная папка с записями.'
    : 'Папки каталога нет. Верните её из истории Git: git checkout -- content.';
  return problem('', stat ? 'regular-file' : 'missing-folder', message);
}

/** Lists the files of one folder of the catalogue; a folder that does not exist is empty. */
export async function listCollection(root: string, collection: CollectionName): Promise<Listing> {
  const broken = await judgeRoot(root);
  return broken ? { files: [], problems: [broken] } : listFolder(root, collection);
}

async function listFolder(root: string, collection: CollectionName): Promise<Listing> {
  const items = await readFolder(root, collection);
  if (!items) {
    const message = 'Это не папка, а ссылка или файл. Папки каталога — обычные папки.';
    return { files: [], problems: [problem(collection, 'regular-file', message)] };
  }
  const problems = caseTwins(items, collection);
  const files: EntryFile[] = [];
  for (const item of items) {
    const file = `${collection}/${item.name}`;
    const found = judgeFile(item, file, collection);
    if (found) problems.push(found);
    else files.push({ collection, id: item.name.replace(/\.[^.]+$/, ''), file });
  }
  return { files, problems };
}

/** Names what stands in the root of the catalogue besides the folders of entries. */
async function strayItems(root: string): Promise<Problem[]> {
  const folders = new Set<string>(collectionNames);
  const items = await readdir(root, { withFileTypes: true });
  const stray = items.filter(
    (item) => !folders.has(item.name) && !(DOCUMENTS.has(item.name) && item.isFile()),
  );
  const message = `Лишнее в папке каталога. Здесь только папки записей: ${collectionNames.join(', ')}.`;
  return stray.sort(byName).map((item) => problem(item.name, 'unknown-file', message));
}

/** Lists every file of the catalogue. */
export async function listCatalogue(root: string): Promise<Listing> {
  const broken = await judgeRoot(root);
  if (broken) return { files: [], problems: [broken] };
  const listings = await Promise.all(collectionNames.map((one) => listFolder(root, one)));
  return {
    files: listings.flatMap((listing) => listing.files),
    problems: [...(await strayItems(root)), ...listings.flatMap((listing) => listing.problems)],
  };
}
