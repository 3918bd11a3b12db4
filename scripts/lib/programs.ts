import { existsSync } from 'node:fs';
import path from 'node:path';
import { installDebian, isDebianRoot } from './debian.ts';

/** Program of the system that a command or a test needs. */
export interface Program {
  name: string;
  /** Packages of Debian that bring it. */
  packages: readonly string[];
  isThere: (env: NodeJS.ProcessEnv) => boolean;
}

/** Programs needed for one purpose. */
export interface Toolkit {
  /** What they are for, as the beginning of a message. */
  purpose: string;
  programs: readonly Program[];
}

/** Where programs for administrators are, which only administrators have on their PATH. */
const ADMIN_FOLDER = '/usr/sbin';

/** Path of a program; undefined when it is not there. */
export const findProgram = (
  name: string,
  { PATH = '' }: NodeJS.ProcessEnv = process.env,
): string | undefined =>
  [...PATH.split(path.delimiter), ADMIN_FOLDER]
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

/** Program that is found by its name. */
export const onPath = (name: string, ...packages: string[]): Program => ({
  name,
  packages,
  isThere: (env) => findProgram(name, env) !== undefined,
});

/** Programs that are not on this machine. */
export const missingPrograms = (
  { programs }: Toolkit,
  env: NodeJS.ProcessEnv = process.env,
): Program[] => programs.filter(({ isThere }) => !isThere(env));

const packagesOf = (missing: readonly Program[]): string[] => [
  ...new Set(missing.flatMap(({ packages }) => packages)),
];

/** Says what is not there and which packages of Debian bring it. */
export const missingMessage = ({ purpose }: Toolkit, missing: readonly Program[]): string =>
  `${purpose}, а на этой машине нет: ` +
  `${missing.map(({ name }) => name).join(', ')}. Поставьте их и повторите; ` +
  `в Debian: apt-get install --no-install-recommends ${packagesOf(missing).join(' ')}`;

/** Makes sure that the programs are there and installs those that are not; the message says what was tried. */
export async function requirePrograms(toolkit: Toolkit, signal: AbortSignal): Promise<void> {
  const missing = missingPrograms(toolkit);
  if (missing.length === 0) return;
  let log = '';
  if (isDebianRoot()) {
    const packages = packagesOf(missing);
    // Not on stdout, which a program may be reading.
    console.error(`Устанавливаю: ${packages.join(', ')}…`);
    log = await installDebian(packages, signal, ['--no-install-recommends']);
  }
  const still = missingPrograms(toolkit);
  if (still.length > 0) throw new Error(`${log}\n${missingMessage(toolkit, still)}`.trim());
}
