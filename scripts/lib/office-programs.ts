import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installDebian, isDebianRoot } from './debian.ts';

/** The system's own Python: another one does not see the modules that Debian installs. */
export const PYTHON = '/usr/bin/python3';

/** Program that opens made files as their readers do. */
export interface OfficeProgram {
  name: string;
  packages: readonly string[];
  isThere: (env: NodeJS.ProcessEnv) => boolean;
}

const onPath = (name: string, ...packages: string[]): OfficeProgram => ({
  name,
  packages,
  isThere: ({ PATH = '' }) =>
    PATH.split(path.delimiter).some((folder) => existsSync(path.join(folder, name))),
});

const pythonModule = (name: string, ...packages: string[]): OfficeProgram => ({
  name: `${PYTHON} с модулем ${name}`,
  packages,
  isThere: () => {
    try {
      execFileSync(PYTHON, ['-c', `import ${name}`], { stdio: 'ignore' });
      return true;
    } catch {
      // Neither the module nor, perhaps, Python itself.
      return false;
    }
  },
});

const programs: readonly OfficeProgram[] = [
  onPath('soffice', 'libreoffice-writer-nogui', 'libreoffice-calc-nogui'),
  onPath('pdftotext', 'poppler-utils'),
  onPath('pdfinfo', 'poppler-utils'),
  onPath('pdftoppm', 'poppler-utils'),
  onPath('xmllint', 'libxml2-utils'),
  onPath('unzip', 'unzip'),
  pythonModule('icalendar', 'python3', 'python3-icalendar'),
];

/** Programs that open made files and are not on this machine. */
export const missingPrograms = (
  env: NodeJS.ProcessEnv = process.env,
  needed: readonly OfficeProgram[] = programs,
): OfficeProgram[] => needed.filter(({ isThere }) => !isThere(env));

const packagesOf = (missing: readonly OfficeProgram[]): string[] => [
  ...new Set(missing.flatMap(({ packages }) => packages)),
];

/** Says what is not there and which packages of Debian bring it. */
export const missingMessage = (missing: readonly OfficeProgram[]): string =>
  'Готовые файлы открывают настоящие программы, а на этой машине нет: ' +
  `${missing.map(({ name }) => name).join(', ')}. Поставьте их и повторите; ` +
  `в Debian: apt-get install --no-install-recommends ${packagesOf(missing).join(' ')}`;

/** Makes sure that the programs are there and installs those that are not; the message says what was tried. */
export async function requireOfficePrograms(signal: AbortSignal): Promise<void> {
  const missing = missingPrograms();
  if (missing.length === 0) return;
  let log = '';
  if (isDebianRoot()) {
    // Not on stdout, which a program may be reading.
    console.error('Устанавливаю программы, которые открывают готовые файлы…');
    log = await installDebian(packagesOf(missing), signal, ['--no-install-recommends']);
  }
  const still = missingPrograms();
  if (still.length > 0) throw new Error(`${log}\n${missingMessage(still)}`.trim());
}
