import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { fail } from './fail.ts';

const DEFAULT_PORT = 4321;

/** Port from `--port N`, else from PORT, else the default; a wrong one ends the program. */
export function readPort(args: string[], env: NodeJS.ProcessEnv): number {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const text = values.port ?? env.PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  return fail(`Порт «${text}» не годится: нужно целое число от 1 до 65535, например --port 8080.`);
}

/** Ends the program with advice when somebody already listens on the port of this machine. */
export async function requireFreePort(port: number): Promise<void> {
  // A browser may take «localhost» for either address.
  const free = await Promise.all(['127.0.0.1', '::1'].map((host) => canListen(port, host)));
  if (free.every(Boolean)) return;
  fail(
    `Порт ${port} занят: возможно, портал уже запущен — откройте http://localhost:${port}/. ` +
      `Иначе закройте занявшую порт программу или выберите другой: npm start -- --port ${port + 1}`,
  );
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 has nothing that could be busy there.
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES');
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

/** Port that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}
