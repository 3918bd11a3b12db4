import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publish } from '../../scripts/lib/deploy/publish.ts';
import { withTarget } from '../../scripts/lib/deploy/target.ts';
import { operatorsFile, plainServer, startNginx } from '../../scripts/lib/nginx/start-nginx.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { freePort } from '../../scripts/lib/port.ts';

/** Name that the portal is served under with HTTPS. */
export const NAME = 'portal.example.org';

/** Served portal; every address is of this machine. */
export interface Portal {
  /** Folder of releases. */
  target: string;
  /** Ports of the site over HTTP and HTTPS, and of what leads from the first to the second. */
  ports: { plain: number; tls: number; redirect: number };
  close: () => Promise<void>;
}

function makeCertificate(folder: string): { key: string; certificate: string } {
  const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')];
  const args = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2';
  const files = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', [...args.split(' '), '-subj', `/CN=${NAME}`, ...files], {
    stdio: 'ignore',
  });
  return { key, certificate };
}

/** Replaces what stands in a text exactly once. */
function fill(text: string, values: readonly (readonly [string, string])[]): string {
  let filled = text;
  for (const [from, to] of values) {
    if (filled.split(from).length !== 2) throw new Error(`Not once in the configuration: ${from}`);
    filled = filled.replace(from, () => to);
  }
  return filled;
}

/** The operator's file with the ports, the certificate and the folder of this test. */
function operatorsServers(folder: string, target: string, { tls, redirect }: Portal['ports']) {
  const { key, certificate } = makeCertificate(folder);
  return fill(operatorsFile(), [
    ['listen 80;', `listen 127.0.0.1:${redirect};`],
    ['listen [::]:80;', ''],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${tls} ssl http2;`],
    ['listen [::]:443 ssl http2;', ''],
    [`/etc/letsencrypt/live/${NAME}/fullchain.pem`, certificate],
    [`/etc/letsencrypt/live/${NAME}/privkey.pem`, key],
    ['/srv/praktikoteka', target],
  ]);
}

/** Publishes a site into a folder of releases; answers the name of the release. */
export const deploy = async (target: string, site: string): Promise<string> =>
  (await withTarget(target, (held) => publish(held, { site, label: 'test' }))).name;

/** Publishes a site, the built one unless another is named, and serves it. `files` are more files of the configuration. */
export async function openPortal({
  site = dist,
  files,
}: { site?: string; files?: Record<string, string> | undefined } = {}): Promise<Portal> {
  const base = mkdtempSync(path.join(tmpdir(), 'delivery-'));
  const [folder, target] = [path.join(base, 'nginx'), path.join(base, 'portal')];
  mkdirSync(folder);
  await deploy(target, site);
  const ports = { plain: await freePort(), tls: await freePort(), redirect: await freePort() };
  const http = operatorsServers(folder, target, ports) + plainServer(ports.plain, target);
  const stop = await startNginx({ folder, http, files, port: ports.plain });
  const close = async () => {
    await stop();
    rmSync(base, { recursive: true, force: true });
  };
  return { target, ports, close };
}
