import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { installDebian, isDebianRoot } from './debian.ts';
import { program } from './paths.ts';
import { run } from './run.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Flags for a browser that runs as root and talks to this machine alone. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/** Path of a Chromium: CHROMIUM_PATH, else one on the PATH, else Playwright's own; undefined without any. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const asked = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : [...onPath, chromium.executablePath()];
  return asked.find((file) => existsSync(file));
}

/** Finds a Chromium and installs one where there is none; the message says what was tried. */
export async function requireChromium(signal: AbortSignal): Promise<string> {
  const present = findChromium();
  if (present) return present;
  if (process.env.CHROMIUM_PATH) {
    throw new Error(
      `CHROMIUM_PATH указывает на ${process.env.CHROMIUM_PATH}, но такого файла нет.`,
    );
  }
  // Not on stdout, which a program may be reading.
  console.error('Устанавливаю Chromium для проверок в браузере…');
  const attempts = isDebianRoot() ? [installPackage, installOwn] : [installOwn];
  let log = '';
  for (const install of attempts) {
    log += await install(signal);
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    `${log}\nChromium не нашёлся и не установился. Поставьте Chromium или Google Chrome ` +
      'и повторите; путь к нему можно назвать в переменной CHROMIUM_PATH.',
  );
}

const installPackage = (signal: AbortSignal) => installDebian(['chromium'], signal);

async function installOwn(signal: AbortSignal): Promise<string> {
  const playwright = program('@playwright', 'test', 'cli.js');
  const { output } = await run(process.execPath, [playwright, 'install', 'chromium'], {
    signal,
    output: 'keep',
  });
  return output;
}
