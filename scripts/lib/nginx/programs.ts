import { existsSync } from 'node:fs';
import { onPath, type Program, type Toolkit } from '../programs.ts';

/** Where Debian's packages of nginx say which modules it loads. */
export const MODULES = '/etc/nginx/modules-enabled';

const brotli: Program = {
  name: 'модуль brotli для nginx',
  packages: ['libnginx-mod-http-brotli-static'],
  isThere: () => existsSync(`${MODULES}/50-mod-http-brotli-static.conf`),
};
const nginx = [onPath('nginx', 'nginx'), brotli];

/** What the tests of delivery need. */
export const DELIVERY: Toolkit = {
  purpose: 'Сайт отдаёт настоящий nginx',
  programs: [...nginx, onPath('openssl', 'openssl')],
};

/** What measures of delivery need. */
export const LOAD: Toolkit = {
  purpose: 'Нагрузку на nginx даёт wrk',
  programs: [...nginx, onPath('wrk', 'wrk')],
};
