import { request, type IncomingHttpHeaders } from 'node:http';
import { connect as connectHttp2, constants } from 'node:http2';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { NAME } from './portal.ts';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for an address over HTTP, the address as it is written. */
export const ask = (
  port: number,
  path: string,
  { method = 'GET', ...headers }: Record<string, string> = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts) });
      });
    });
    sent.on('error', reject).end();
  });

/** Asks for an address in words that no client library would let through; answers the status and all that came. */
export const askRaw = (
  port: number,
  target: string,
  method = 'GET',
): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    let text = '';
    connect(port, '127.0.0.1')
      .setEncoding('latin1')
      .on('error', reject)
      .on('data', (part: string) => (text += part))
      .on('end', () => {
        resolve({ status: Number(text.split(' ')[1]), text });
      })
      .write(
        `${method} ${target} HTTP/1.1\r\nHost: ${NAME}\r\nConnection: close\r\n\r\n`,
        'latin1',
      );
  });

/** Asks for several addresses over one connection with HTTP/2. */
export function askHttp2(
  port: number,
  paths: readonly string[],
  headers: Record<string, string> = {},
): Promise<Answer[]> {
  const session = connectHttp2(`https://127.0.0.1:${port}`, {
    servername: NAME,
    // Made for the tests, signed by nobody.
    rejectUnauthorized: false,
  });
  const one = (path: string) =>
    new Promise<Answer>((resolve, reject) => {
      const parts: Buffer[] = [];
      let answered: IncomingHttpHeaders = {};
      session.once('error', reject);
      session
        .request({ ...headers, [constants.HTTP2_HEADER_PATH]: path })
        .on('response', (found) => (answered = found as IncomingHttpHeaders))
        .on('data', (part: Buffer) => parts.push(part))
        .on('error', reject)
        .on('end', () => {
          const status = Number(answered[constants.HTTP2_HEADER_STATUS]);
          resolve({ status, headers: answered, body: Buffer.concat(parts) });
        });
    });
  return Promise.all(paths.map(one)).finally(() => {
    session.close();
  });
}

/** Body of an answer as it was before it was compressed. */
export function decoded({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
