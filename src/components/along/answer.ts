import { LIST_PAGE, type Bundle } from './bundle.ts';
import { heldBundles } from './kept.ts';
import { keptLine, missingLine, withLine, type Reason } from './notice.ts';

/** How long the network is waited for when there is a kept copy, milliseconds. */
const PATIENCE = 4000;

/** Copy of a page or file, and the bundle that it belongs to. */
interface Copy {
  answer: Response;
  cache: string;
  bundle: Bundle;
}

/** The newest copy of what stands at a site path. */
export async function copyOf(path: string): Promise<Copy | undefined> {
  for (const { name, bundle } of await heldBundles()) {
    const answer = await caches.match(path, { cacheName: name });
    if (answer) return { answer, cache: name, bundle };
  }
  return undefined;
}

async function lined({ answer }: Copy, words: string, status = 200): Promise<Response> {
  if (!answer.headers.get('Content-Type')?.startsWith('text/html')) return answer;
  const { headers } = answer;
  return new Response(withLine(await answer.text(), words), { status, headers });
}

/** What is shown to a reader who opens an address. */
export interface Shown {
  answer: Response;
  /** Cache that the answer was drawn from, when it is not fresh. */
  cache?: string;
  /** There is a copy of what the site has answered anew. */
  known?: boolean;
}

const shown = async (copy: Copy, reason: Reason): Promise<Shown> => ({
  answer: await lined(copy, keptLine(reason, copy.bundle.taken)),
  cache: copy.cache,
});

const after = (milliseconds: number): Promise<'slow'> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds, 'slow');
  });

/**
 * Answers a reader who opens an address: the site is asked first, always; a copy is shown only when nothing else came,
 * with a line that says so.
 */
export async function open(path: string, ask: () => Promise<Response>): Promise<Shown> {
  const asked = ask().catch(() => 'offline' as const);
  const copy = await copyOf(path);
  const came = await (copy ? Promise.race([asked, after(PATIENCE)]) : asked);
  if (came instanceof Response) {
    if (copy && came.status >= 500) return shown(copy, 'fault');
    return { answer: came, known: copy !== undefined };
  }
  if (copy) return shown(copy, came);
  const list = await copyOf(LIST_PAGE);
  if (!list) return { answer: Response.error() };
  return { answer: await lined(list, missingLine(), 503), cache: list.cache };
}
