import { parseArgs } from 'node:util';
import type { Choice } from './plan.ts';

/** What the person who runs the command asked for. */
export interface LinkOptions extends Choice {
  json: boolean;
}

/** Days for which a good answer is good, unless said otherwise. */
const MAX_AGE = 7;

export const USAGE =
  'Использование: npm run links -- [--only ТЕКСТ] [--max-age ДНЕЙ] [--json]\n' +
  '  --only ТЕКСТ    проверить только адреса, в которых есть этот текст, например имя сайта\n' +
  `  --max-age ДНЕЙ  не спрашивать тех, кто ответил не раньше стольких дней назад; обычно ${MAX_AGE}, 0 — спросить всех\n` +
  '  --json          все ссылки и ответы в JSON';

/** Reads the arguments of the command; undefined when they are not understood. */
export function parseLinkOptions(args: string[]): LinkOptions | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string' },
        'max-age': { type: 'string', default: String(MAX_AGE) },
        json: { type: 'boolean', default: false },
      },
    });
    const { only, json, 'max-age': days } = values;
    return /^\d{1,4}$/.test(days) && only !== '' ? { only, json, maxAge: Number(days) } : undefined;
  } catch {
    // Unknown options are told of by the usage.
    return undefined;
  }
}

/** How the owners of sites reach those who ask, fit for a header: the address of the editors or that of the site; undefined when neither is set. */
export function contactOf({ EDITORS_EMAIL, SITE_URL }: NodeJS.ProcessEnv): string | undefined {
  if (EDITORS_EMAIL) return `mailto:${encodeURI(EDITORS_EMAIL)}`;
  return SITE_URL ? URL.parse(SITE_URL)?.href : undefined;
}
