import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Decap CMS as its package brings it. */
const SOURCE = path.join('node_modules', 'decap-cms', 'dist');
const MAIN = 'decap-cms.js';

const mainScript = (root: string): Buffer => readFileSync(path.join(root, SOURCE, MAIN));

/** Folder of the bundle on the site, named by what is in it: it can be kept by browsers for good. */
function bundleFolder(root: string): string {
  const hash = createHash('sha256').update(mainScript(root));
  return `/admin/decap-${hash.digest('hex').slice(0, 12)}/`;
}

/** What a script must be to be run, as the attribute `integrity` says it. */
export const integrityOf = (script: Buffer): string =>
  `sha384-${createHash('sha384').update(script).digest('base64')}`;

/** Copies the bundle into the built site: the main script and the chunks that it loads from beside itself. */
function copyBundle(root: string, site: string): void {
  const target = path.join(site, bundleFolder(root));
  mkdirSync(target, { recursive: true });
  const chunk = new RegExp(`^(?:\\d+\\.)?${MAIN.replace('.', '\\.')}$`);
  for (const name of readdirSync(path.join(root, SOURCE))) {
    if (chunk.test(name)) cpSync(path.join(root, SOURCE, name), path.join(target, name));
  }
}

/** Brings the CMS into every build as its package has it, since what it is made of is not ours to build, and tells its page the address and what must be found there. */
export const cmsBundle = (): AstroIntegration => ({
  name: 'cms-bundle',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const root = fileURLToPath(config.root);
      const define = {
        'import.meta.env.CMS_SCRIPT': JSON.stringify(bundleFolder(root) + MAIN),
        'import.meta.env.CMS_INTEGRITY': JSON.stringify(integrityOf(mainScript(root))),
      };
      updateConfig({ vite: { define } });
    },
    'astro:build:done': ({ dir }) => {
      copyBundle(process.cwd(), fileURLToPath(dir));
    },
  },
});
