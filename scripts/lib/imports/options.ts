import { parseArgs } from 'node:util';

/** How the command is written. */
export const USAGE = [
  'Использование: npm run import -- ФАЙЛ [параметры]',
  '  ПРОГРАММА.xlsx или .csv  программа события; нужен --event АДРЕС, имя файла события без окончания',
  '  --out ПАПКА  записать запись в эту папку; того, что там уже есть, команда не трогает',
  '  --write      заменить запись каталога',
  'Без --out и --write команда только показывает, что нашла.',
].join('\n');

/** What is asked of the command. */
export interface ImportOptions {
  file: string;
  event?: string | undefined;
  out?: string | undefined;
  write: boolean;
}

/** Reads the options; undefined when they are not those of the command. */
export function importOptions(args: string[]): ImportOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        event: { type: 'string' },
        out: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    return file !== undefined && more.length === 0 ? { file, ...values } : undefined;
  } catch {
    // How parseArgs says that an option is not known.
    return undefined;
  }
}
