import type { IncomingMessage } from 'node:http';
import { OWN_MACHINE } from '../../../../src/cms/backend-path.ts';
import { Refusal } from './refusal.ts';

/** Largest request, bytes: a few pictures in base64 beside an entry. */
const BODY_MAX = 40_000_000;

/** Names under which a browser on this machine reaches a port. */
const hostsAt = (port: number): string[] => [
  ...OWN_MACHINE.map((name) => `${name}:${port}`),
  ...(port === 80 ? OWN_MACHINE : []),
];

/** Refuses a request that came by another name than this machine's own: a page elsewhere may have taken its address. */
function checkHost({ headers, socket }: IncomingMessage): string {
  const { host = '' } = headers;
  if (hostsAt(socket.localPort ?? 0).includes(host)) return host;
  throw new Refusal(403, 'Редакция открывается только на этом компьютере: http://localhost.');
}

function checkOrigin({ headers: { origin } }: IncomingMessage, host: string): void {
  if (origin === `http://${host}`) return;
  throw new Refusal(403, 'Запрос пришёл не со страницы редакции этого портала.');
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Lets a request for the state in: any page of this portal and its owner's tools may read it. */
export function admitReading(request: IncomingMessage): void {
  const host = checkHost(request);
  if (request.headers.origin !== undefined) checkOrigin(request, host);
  if (hasBody(request)) throw new Refusal(400, 'У этого запроса не бывает содержимого.');
}

/** Lets a request of the CMS in: from a page of this portal alone, JSON alone. */
export function admitAction(request: IncomingMessage): void {
  checkOrigin(request, checkHost(request));
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new Refusal(
      415,
      'Запрос пришёл не в том виде, в каком их шлёт редакция. Обновите страницу и повторите.',
    );
  }
  if (request.headers['content-encoding'] !== undefined) {
    throw new Refusal(
      415,
      'Запрос сжат, а редакция шлёт их без сжатия. Обновите страницу и повторите.',
    );
  }
}

/** Text of a request; throws `Refusal` when it is too long or no text. */
export async function readText(request: IncomingMessage): Promise<string> {
  const refusal = new Refusal(413, `Слишком много за один раз: больше ${BODY_MAX / 1_000_000} МБ.`);
  if (Number(request.headers['content-length'] ?? 0) > BODY_MAX) throw refusal;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > BODY_MAX) throw refusal;
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Refusal(400, 'Запрос написан не в UTF-8.');
  }
}
