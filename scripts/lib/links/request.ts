import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Dial } from './dial.ts';
import { failureOf, LinkFailure } from './failure.ts';

/** Question to a host. */
export interface Question {
  url: URL;
  method: 'GET' | 'HEAD';
  /** How much of the text of the answer is wanted, bytes; the rest is not loaded. */
  wanted?: number;
}

/** Answer of a host. */
export interface Answer {
  status: number;
  location: string | undefined;
  retryAfter: string | undefined;
  text: string;
}

/** Asks a host; throws `LinkFailure` when there is no answer. */
export type Ask = (question: Question, signal: AbortSignal) => Promise<Answer>;

/** Longest time for an answer, milliseconds. */
const PATIENCE = 20_000;

const DEFAULT_PORTS: Record<string, number> = { 'http:': 80, 'https:': 443 };

async function beginning(response: IncomingMessage, wanted: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  if (wanted > 0) {
    for await (const part of response as AsyncIterable<Buffer>) {
      parts.push(part);
      size += part.length;
      if (size >= wanted) break;
    }
  }
  return Buffer.concat(parts).subarray(0, wanted).toString('utf8');
}

/** Asks as a program that says who it is; the connection is closed as soon as enough is known. */
export function asker(dial: Dial, userAgent: string, patience = PATIENCE): Ask {
  return async ({ url, method, wanted = 0 }, signal) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    const { hostname, protocol, pathname, search, host } = url;
    const port = url.port ? Number(url.port) : (DEFAULT_PORTS[protocol] ?? 0);
    const send = protocol === 'https:' ? requestHttps : requestHttp;
    try {
      const endpoint = await dial(hostname, port);
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        const question = send({
          host: endpoint.address,
          port: endpoint.port,
          path: pathname + search,
          method,
          agent: false,
          setHost: false,
          signal: limit,
          // The certificate must be that of the name, not of the address.
          ...(protocol === 'https:' && !isIP(hostname) && { servername: hostname }),
          headers: {
            Host: host,
            'User-Agent': userAgent,
            Accept: '*/*',
            'Accept-Language': 'ru',
            ...(method === 'GET' && wanted === 0 && { Range: 'bytes=0-0' }),
          },
        });
        question.on('response', resolve).on('error', reject).end();
      });
      try {
        const { statusCode = 0, headers } = response;
        return {
          status: statusCode,
          location: headers.location,
          retryAfter: headers['retry-after'],
          text: await beginning(response, wanted),
        };
      } finally {
        response.destroy();
      }
    } catch (reason) {
      if (signal.aborted) throw signal.reason;
      throw limit.aborted ? new LinkFailure('silent') : failureOf(reason);
    }
  };
}
