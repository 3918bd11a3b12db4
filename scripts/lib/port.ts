import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { fail } from './fail.ts';

const DEFAULT_PORT = 4321;
/** Exit code for a command line that makes no sense. */
const WRONG_USAGE = 2;

/** The `--port` of a command line; undefined without one. */
function parsePort(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { port: { type: 'string' } } }).values.port;
  } catch {
    // Whatever is wrong, the way to write it is the answer.
    return fail(
      `Не понимаю параметры: ${args.join(' ')}. Есть один — порт, например: npm start -- --port 8080`,
      WRONG_USAGE,
    );
  }
}

/** Port from `--port N`, else from PORT, else the default; a wrong one ends the program. */
export function readPort(args: string[], env: NodeJS.ProcessEnv): number {
  const text = parsePort(args) ?? env.PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  return fail(
    `Порт «${text}» не годится: нужно целое число от 1 до 65535, например --port 8080.`,
    WRONG_USAGE,
  );
}

/** Ends the program with advice when somebody already listens on the port of this machine. */
export async function requireFreePort(port: number): Promise<void> {
  // A browser may take «localhost» for either address.
  const free = await Promise.all(['127.0.0.1', '::1'].map((host) => canListen(port, host)));
  if (!free.every(Boolean)) failBusy(port);
}

/** Ends the program with advice when listening failed because somebody took the port; any other failure goes on. */
export function explainListening(port: number): (reason: unknown) => never {
  return (reason) => {
    if ((reason as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw reason;
    return failBusy(port);
  };
}

function failBusy(port: number): never {
  const other = port < 65_535 ? port + 1 : 8080;
  return fail(
    `Порт ${port} занят: возможно, портал уже запущен — откройте http://localhost:${port}/. ` +
      `Иначе закройте занявшую порт программу или выберите другой: npm start -- --port ${other}`,
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
