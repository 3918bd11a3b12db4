import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../paths.ts';
import { findProgram } from '../programs.ts';
import { run } from '../run.ts';
import { MODULES } from './programs.ts';

/** The configuration for operators. */
const SHIPPED = path.join(root, 'docs', 'deploy', 'nginx');

/** Configuration of an nginx to start. */
export interface NginxSetup {
  /** Empty folder for all that it reads and writes. */
  folder: string;
  /** What stands in its http block; the shipped files are at `praktikoteka/`. */
  http: string;
  /** More files by their paths in the folder of the configuration. */
  files?: Readonly<Record<string, string>> | undefined;
  /** Port that one of its servers listens on. */
  port: number;
}

/** The operator's own file, as it is shipped. */
export const operatorsFile = (): string =>
  readFileSync(path.join(SHIPPED, 'praktikoteka.conf'), 'utf8');

/** Maps that the server blocks need; the operator's file has them too. */
export const MAPS = 'include praktikoteka/maps.conf;\ninclude praktikoteka/headers.conf;\n';

/** Server block without TLS for a folder of releases. */
export const plainServer = (port: number, portal: string): string => `
server {
    listen 127.0.0.1:${port};
    set $portal ${portal};
    include praktikoteka/site.conf;
}
`;

/** What Debian's nginx.conf says around the servers, with all paths in a folder. */
function mainFile({ folder, http }: NginxSetup): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `    ${name}_temp_path ${folder}/${name};`,
  );
  const { uid, username } = userInfo();
  return `${uid === 0 ? `user ${username};` : ''}
daemon off;
worker_processes auto;
worker_rlimit_nofile 16384;
pid ${folder}/nginx.pid;
include ${MODULES}/*.conf;
events {
    worker_connections 4096;
}
http {
    access_log off;
    gzip on;
${temporary.join('\n')}
${http}
}
`;
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('error', end(false));
  });
}

/** Starts nginx; answers how to end it. Throws what it says when it does not start. */
export async function startNginx(setup: NginxSetup): Promise<() => Promise<void>> {
  const { folder, files = {}, port } = setup;
  cpSync(path.join(SHIPPED, 'praktikoteka'), path.join(folder, 'praktikoteka'), {
    recursive: true,
  });
  for (const [name, text] of Object.entries({ ...files, 'nginx.conf': mainFile(setup) })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const stop = new AbortController();
  const args = ['-e', path.join(folder, 'error.log'), '-c', path.join(folder, 'nginx.conf')];
  let ended: string | undefined;
  const running = run(findProgram('nginx') ?? 'nginx', args, {
    output: 'keep',
    signal: stop.signal,
  }).then(({ output }) => {
    ended = output;
  });
  while (!(await canConnect(port))) {
    if (ended !== undefined) throw new Error(`nginx did not start: ${ended}`);
    await wait(20);
  }
  return () => {
    stop.abort();
    return running;
  };
}
