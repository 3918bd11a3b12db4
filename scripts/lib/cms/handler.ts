import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import {
  BACKEND_PATH,
  BACKEND_STATE_PATH,
  type BackendState,
} from '../../../src/cms/backend-path.ts';
import { admitAction, admitReading, readText } from './requests/door.ts';
import { parseRequest, type Request } from './requests/parse.ts';
import { Refusal } from './requests/refusal.ts';

/** What answers the requests that are let in. */
export interface Answering {
  handle: (request: Request) => Promise<unknown>;
  state: () => BackendState;
  log: (line: string) => void;
}

const HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, HEADERS).end(JSON.stringify(body));
}

/** True for an address that belongs to the CMS's backend and not to the portal's pages. */
export const isBackendAddress = (address: string | undefined): boolean =>
  (address ?? '').startsWith(BACKEND_PATH);

/** Answers the requests of the CMS and for the state of the last build. */
export function backendHandler({ handle, state, log }: Answering): RequestListener {
  const answer = async (request: IncomingMessage, seen: { action: string }): Promise<unknown> => {
    if (request.url === BACKEND_STATE_PATH && request.method === 'GET') {
      admitReading(request);
      return state();
    }
    if (request.url !== BACKEND_PATH) throw new Refusal(404, 'Такого адреса у редакции нет.');
    if (request.method !== 'POST')
      throw new Refusal(405, 'Редакция отвечает только на запросы POST.');
    admitAction(request);
    const parsed = parseRequest(await readText(request));
    seen.action = ` ${parsed.action}`;
    return handle(parsed);
  };

  return (request, response) => {
    const seen = { action: '' };
    answer(request, seen)
      .then((body) => {
        send(response, 200, body);
      })
      .catch((reason: unknown) => {
        const isRefusal = reason instanceof Refusal;
        const status = isRefusal ? reason.status : 500;
        // The message may quote what was sent, so it goes to the editor alone.
        if (status !== 404) log(`Редакция: отказ ${status}${seen.action}`);
        if (!isRefusal) log(reason instanceof Error ? (reason.stack ?? '') : String(reason));
        // What was not read would be taken for the next request.
        if (!request.readableEnded) response.setHeader('Connection', 'close');
        const error = isRefusal
          ? reason.message
          : 'Редакция не смогла этого сделать. Причина — в окне, где запущен портал.';
        send(response, status, { error });
      });
  };
}
