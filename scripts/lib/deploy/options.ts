import path from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks: to publish, or one of the others. */
export interface Options {
  /** Folder of releases. */
  target: string;
  task: 'publish' | 'rollback' | 'list';
  /** Publishes dist as it is. */
  built: boolean;
}

/** How the command is used. */
export const USAGE = `Использование: npm run deploy -- --target ПАПКА [--built | --rollback | --list]
  --target ПАПКА  папка выпусков на этой машине; сервер показывает ПАПКА/current
  --built         опубликовать то, что уже собрано в dist, не собирая заново
  --rollback      вернуть предыдущий выпуск; ещё раз — тот, что был перед ним
  --list          показать, какие выпуски есть`;

/** Reads the command line, with paths as seen from a folder; undefined when it makes no sense. */
export function parseOptions(args: string[], folder: string): Options | undefined {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args,
      options: { target: { type: 'string' }, built: flag, rollback: flag, list: flag },
    });
    const { target, built, rollback, list } = values;
    if (!target || [built, rollback, list].filter(Boolean).length > 1) return undefined;
    return {
      target: path.resolve(folder, target),
      task: rollback ? 'rollback' : list ? 'list' : 'publish',
      built,
    };
  } catch {
    // Whatever is wrong, the way to write it is the answer.
    return undefined;
  }
}
