import { parseArgs } from 'node:util';
import { LEAST } from '../../lib/large-catalogue/large-catalogue.ts';

/** What the command line asks. */
export interface Options {
  /** What is done: builds beside the peers, sizes of our site, sizes of a built site, or a project that is written. */
  mode: 'compare' | 'growth' | 'weigh' | 'write';
  /** Numbers of entries, regions and vocabularies besides; one of them unless it is about growth. */
  entries: number[];
  /** Folder of a built site that is weighed, or of the project that is written. */
  folder: string;
  json: boolean;
  /** Whether what was built stays afterwards. */
  keep: boolean;
}

/** Sizes that growth is told for. */
const SIZES = '100,1000,10000,30000';

/** How the command is used. */
export const USAGE = `Использование: npm run bench:build -- --entries ЧИСЛО [--json] [--keep]
  --entries ЧИСЛО     сколько записей в каталоге, не считая регионов и словарей; не меньше ${LEAST}
  --json              результаты в JSON и больше ничего
  --keep              не удалять собранное
Вместо сравнения:
  --growth            чем тяжелее каталог, тем тяжелее сайт: размеры для --entries ${SIZES}
  --weigh ПАПКА       размеры уже собранного сайта по видам файлов
  --write ПАПКА       только записать туда портал с каталогом; папка пустая или новая, вне портала`;

/** Numbers of entries in a list like «100,1000»; undefined when one of them makes no sense. */
function sizesIn(list: string): number[] | undefined {
  const sizes = list.split(',').map(Number);
  return sizes.every((size) => Number.isInteger(size) && size >= LEAST) ? sizes : undefined;
}

interface Asked {
  entries?: string;
  growth: boolean;
  weigh?: string;
  write?: string;
}

/** The one thing that is asked; undefined when it is none or several. */
function modeOf({ growth, weigh, write }: Asked): Options['mode'] | undefined {
  const modes = [
    ...(growth ? (['growth'] as const) : []),
    ...(weigh === undefined ? [] : (['weigh'] as const)),
    ...(write === undefined ? [] : (['write'] as const)),
  ];
  return modes.length > 1 ? undefined : (modes[0] ?? 'compare');
}

/** Reads the command line; undefined when it makes no sense. */
export function parseOptions(args: string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        entries: { type: 'string' },
        json: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        growth: { type: 'boolean', default: false },
        weigh: { type: 'string' },
        write: { type: 'string' },
      },
    });
    const mode = modeOf(values);
    if (!mode) return undefined;
    const { json, keep, weigh, write } = values;
    const common = { mode, json, keep, folder: weigh ?? write ?? '' };
    if (mode === 'weigh')
      return values.entries === undefined ? { ...common, entries: [] } : undefined;
    const entries = sizesIn(values.entries ?? (mode === 'growth' ? SIZES : ''));
    if (!entries || (mode !== 'growth' && entries.length > 1)) return undefined;
    return { ...common, entries };
  } catch {
    return undefined;
  }
}
