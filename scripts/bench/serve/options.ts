import path from 'node:path';
import { parseArgs } from 'node:util';
import { dist } from '../../lib/paths.ts';

/** What the command line asks. */
export interface Options {
  seconds: number;
  connections: number;
  /** Folder of a built site. */
  site: string;
  json: boolean;
}

/** How the command is used. */
export const USAGE = `Использование: npm run bench:serve -- [--seconds 60] [--connections 200] [--site ПАПКА] [--json]
  --seconds      сколько секунд длится каждый из двух замеров
  --connections  сколько соединений держит wrk
  --site         собранный сайт, если не dist
  --json         результаты в JSON`;

/** Reads the command line, with paths as seen from a folder; undefined when it makes no sense. */
export function parseOptions(args: string[], folder: string): Options | undefined {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        seconds: text('60'),
        connections: text('200'),
        site: text(dist),
        json: { type: 'boolean', default: false },
      },
    });
    const [seconds, connections] = [Number(values.seconds), Number(values.connections)];
    const isRight = [seconds, connections].every((one) => Number.isInteger(one) && one > 0);
    const site = path.resolve(folder, values.site);
    return isRight ? { seconds, connections, site, json: values.json } : undefined;
  } catch {
    // Whatever is wrong, the way to write it is the answer.
    return undefined;
  }
}
