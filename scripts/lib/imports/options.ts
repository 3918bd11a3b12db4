import { parseArgs } from 'node:util';

/** How the command is written. */
export const USAGE = [
  'Использование: npm run import -- ФАЙЛ [параметры]',
  '  ДОКУМЕНТ.docx  заполненный бланк или рассказ о практике; черновик встаёт в content/practices, рисунки — в public/uploads',
  '  ПРОГРАММА.xlsx или .csv  программа события; нужен --event АДРЕС, имя файла события без окончания',
  '  --out ПАПКА  записать запись в эту папку; того, что там уже есть, команда не трогает',
  '  --write      заменить запись каталога (для программы)',
  'Программу без --out и --write команда только показывает.',
].join('\n');

/** What is asked of the command. */
export interface ImportOptions {
  file: string;
  event?: string | undefined;
  out?: string | undefined;
  write: boolean;
}

/** True for a file that holds a table. */
export const isTable = (file: string): boolean => /\.(?:xlsx|csv)$/i.test(file);

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
    if (file === undefined || more.length > 0) return undefined;
    const isOfProgram = values.write || values.event !== undefined;
    return isOfProgram && !isTable(file) ? undefined : { file, ...values };
  } catch {
    // How parseArgs says that an option is not known.
    return undefined;
  }
}
