import type { LinkState } from '../../../src/catalogue/desk/link-report.ts';
import type { Clock } from './clock.ts';
import { LinkFailure, type FailureKind } from './failure.ts';
import { hostKey, refusalOf, type Gate } from './gate.ts';
import type { HostTurns } from './host-turns.ts';
import type { Answer, Ask } from './request.ts';
import { isBusy, readRetryAfter, waitBefore } from './retry.ts';

/** How one link answered. */
export type Visit = Pick<LinkState, 'outcome' | 'status' | 'reason' | 'moved'> & {
  /** True when this machine may be cut off: then the failure says nothing of the link. */
  offline?: true;
};

/** What a visit needs. */
export interface Visitor {
  ask: Ask;
  gate: Gate;
  turns: HostTurns;
  clock: Clock;
  signal: AbortSignal;
}

/** Redirects that are followed. */
const HOPS = 8;

const REDIRECTS = [301, 302, 303, 307, 308];
const PERMANENT = [301, 308];

/** Statuses with which sites keep programs out, and may well let people in. */
const SHY = [401, 403, 405, 406, 407, 429, 451];

const WORDS: Record<FailureKind, Visit> = {
  'unknown-host': { outcome: 'failed', reason: 'такого сайта нет' },
  silent: { outcome: 'failed', reason: 'сайт не отвечает' },
  offline: { outcome: 'failed', reason: 'сеть недоступна', offline: true },
  certificate: { outcome: 'unsure', reason: 'сертификат сайта не признан, откройте ссылку сами' },
  handshake: {
    outcome: 'unsure',
    reason: 'защищённое соединение с сайтом не установилось, откройте ссылку сами',
  },
  closed: { outcome: 'refused', reason: 'адрес ведёт не в интернет' },
};

const isSilence = (reason: unknown): boolean =>
  reason instanceof LinkFailure && reason.kind === 'silent';

function judge(status: number): Visit {
  // The one byte that was asked for may not be there; the page is.
  if ((status >= 200 && status < 300) || status === 416) return { outcome: 'ok', status };
  if (status === 404 || status === 410)
    return { outcome: 'failed', status, reason: 'такой страницы нет' };
  if (SHY.includes(status))
    return { outcome: 'unsure', status, reason: 'сайт не пускает программы, откройте ссылку сами' };
  if (status >= 500) return { outcome: 'failed', status, reason: `на сайте ошибка ${status}` };
  if (status >= 400) return { outcome: 'failed', status, reason: `сайт ответил ошибкой ${status}` };
  return { outcome: 'unsure', status, reason: `сайт ответил необычно: ${status}` };
}

/** Asks one host for one page, again when the host is busy, or breaks off the usual question. */
async function answerOf(visitor: Visitor, url: URL, method: 'GET' | 'HEAD'): Promise<Answer> {
  const { ask, turns, clock, signal } = visitor;
  for (let attempt = 1; ; attempt += 1) {
    let wait: number | undefined;
    try {
      const answer = await turns.take(hostKey(url), () => ask({ url, method }, signal));
      if (!isBusy(answer.status)) return answer;
      wait = waitBefore(attempt, readRetryAfter(answer.retryAfter, new Date()));
      if (wait === undefined) return answer;
    } catch (reason) {
      if (!isSilence(reason) || method === 'HEAD' || attempt > 1) throw reason;
      wait = waitBefore(attempt, undefined) ?? 0;
    }
    await clock.wait(wait, signal);
  }
}

/** Answer about a page: the cheap question first, the usual one where the cheap one is not understood. */
async function pageAnswer(visitor: Visitor, url: URL): Promise<Answer> {
  const answer = await answerOf(visitor, url, 'HEAD').catch((reason: unknown) => {
    if (!isSilence(reason)) throw reason;
    return undefined;
  });
  if (answer && (answer.status < 400 || isBusy(answer.status))) return answer;
  return answerOf(visitor, url, 'GET');
}

/** What is known of a link once its last page answered. */
function arrived(start: URL, end: URL, status: number, permanent: boolean): Visit {
  const visit = judge(status);
  if (visit.outcome !== 'ok' || start.href === end.href) return visit;
  if (end.pathname === '/' && start.pathname !== '/')
    return { outcome: 'unsure', status, reason: 'вместо страницы открывается главная сайта' };
  if (!permanent) return visit;
  const moved = new URL(end);
  moved.hash = start.hash;
  return { ...visit, moved: moved.href };
}

async function follow(visitor: Visitor, start: URL): Promise<Visit> {
  let url = start;
  let permanent = true;
  for (let hop = 0; hop <= HOPS; hop += 1) {
    const refusal = refusalOf(url);
    if (refusal !== undefined) return { outcome: 'refused', reason: refusal };
    const admitted = await visitor.gate.admits(url);
    if (admitted === undefined)
      return { outcome: 'unsure', reason: 'сайт не отдаёт правил для программ' };
    if (!admitted) return { outcome: 'unsure', reason: 'сайт просит программы сюда не заходить' };
    const { status, location } = await pageAnswer(visitor, url);
    const next =
      REDIRECTS.includes(status) && location !== undefined ? URL.parse(location, url) : null;
    if (!next) return arrived(start, url, status, permanent);
    permanent &&= PERMANENT.includes(status);
    url = next;
  }
  return { outcome: 'unsure', reason: 'сайт перенаправляет по кругу' };
}

/** Follows a link to its end; throws only when it is stopped. */
export async function visit(visitor: Visitor, address: string): Promise<Visit> {
  const start = URL.parse(address);
  if (!start) return { outcome: 'refused', reason: 'это не адрес' };
  try {
    return await follow(visitor, start);
  } catch (reason) {
    if (reason instanceof LinkFailure) return WORDS[reason.kind];
    throw reason;
  }
}
