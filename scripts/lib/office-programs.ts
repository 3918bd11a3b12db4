import { execFileSync } from 'node:child_process';
import { onPath, type Program, type Toolkit } from './programs.ts';

/** The system's own Python: another one does not see the modules that Debian installs. */
export const PYTHON = '/usr/bin/python3';

const pythonModule = (name: string, ...packages: string[]): Program => ({
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

/** Programs that open made files as their readers do. */
export const OFFICE: Toolkit = {
  purpose: 'Готовые файлы открывают настоящие программы',
  programs: [
    onPath('soffice', 'libreoffice-writer-nogui', 'libreoffice-calc-nogui'),
    onPath('pdftotext', 'poppler-utils'),
    onPath('pdfinfo', 'poppler-utils'),
    onPath('pdftoppm', 'poppler-utils'),
    onPath('xmllint', 'libxml2-utils'),
    onPath('unzip', 'unzip'),
    pythonModule('icalendar', 'python3', 'python3-icalendar'),
  ],
};
