import { kinds, saveAgain, type OfficeKind } from './kind.ts';

/** Beginnings of files that are no archives, and what they are. */
const BEGINNINGS: [start: string, what: string][] = [
  ['%PDF', 'документ PDF'],
  ['{\\rtf', 'документ RTF'],
  ['Rar!', 'архив RAR'],
  ['7z\u00BC\u00AF', 'архив 7-Zip'],
  ['\u001F\u008B', 'архив GZIP'],
  ['\u0089PNG', 'картинка'],
  ['\u00FF\u00D8\u00FF', 'картинка'],
];
const OLD_OFFICE = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1';
const MARKUP = /^\s*(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype\s+html|html|\?xml)/i;

/** Names inside an old Office file stand as UTF-16. */
const wide = (name: string): string => [...name].map((letter) => `${letter}\0`).join('');

/** Each byte as one character: enough to look for marks. */
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function oldOffice(text: string, kind: OfficeKind): string {
  const { object, program } = kinds[kind];
  if (text.includes(wide('EncryptedPackage'))) {
    return `Файл закрыт паролем. Откройте ${object} в ${program}, снимите пароль («Файл» — «Сведения» — «Защита») и сохраните.`;
  }
  return `Это файл старого вида (.doc, .xls), даже если он назван «.${kind}». Откройте его в ${program} и сохраните в формате .${kind}: переименовать мало.`;
}

/** Why a file that is no archive cannot be read as an Office file, and what to do. */
export function notAnArchive(bytes: Uint8Array, kind: OfficeKind): string {
  const { name, program } = kinds[kind];
  const text = latin1(bytes);
  if (text.startsWith(OLD_OFFICE)) return oldOffice(text, kind);
  const found = BEGINNINGS.find(([start]) => text.startsWith(start))?.[1];
  const what = found ?? (MARKUP.test(text.slice(0, 200)) ? 'страница или разметка XML' : undefined);
  if (what === undefined) {
    return `Это не ${name}, или файл повреждён: внутри не то, что обещает окончание «.${kind}». ${saveAgain(kind)}`;
  }
  return `Внутри — ${what}, а нужен файл .${kind}. Откройте его в ${program} и сохраните в формате .${kind}.`;
}

/** Marks of other archives: a part of them and what they are. */
const ARCHIVES: [part: RegExp, what: string][] = [
  [/^word\//, 'документ Word'],
  [/^xl\//, 'таблица Excel'],
  [/^ppt\//, 'презентация PowerPoint'],
  [/^content\.xml$/, 'документ OpenOffice или LibreOffice (.odt, .ods)'],
  [/^(?:Index\/.*\.iwa|index\.apxl|Index\.zip)$/, 'документ программ Apple (Pages, Numbers)'],
  [/^META-INF\/container\.xml$/, 'электронная книга'],
  [/\.(?:docx|xlsx|zip|odt|doc|xls|pdf)$/i, 'архив с файлами'],
];

/** Why an archive without the main part of a kind cannot be read, and what to do. */
export function notOfKind(names: readonly string[], kind: OfficeKind): string {
  const { name, program, object } = kinds[kind];
  const others = ARCHIVES.filter(([, what]) => what !== name);
  const what = others.find(([part]) => names.some((one) => part.test(one)))?.[1];
  if (what === 'архив с файлами') {
    return `Внутри — архив с файлами, а нужен сам ${name}. Распакуйте архив и выберите нужный файл.`;
  }
  if (what === undefined) {
    return `В файле нет самого содержания: ${object} сохранили не целиком или файл повреждён. ${saveAgain(kind)}`;
  }
  return `Внутри — ${what}, а нужен файл .${kind}. Сохраните его в формате .${kind}: в программе, где он сделан, или в ${program}.`;
}
