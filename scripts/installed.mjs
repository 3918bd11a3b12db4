import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Packages that may run scripts when they are installed, as package.json allows them by name. */
export function allowedScripts(root) {
  const { allowScripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return Object.keys(allowScripts).filter((name) => allowScripts[name]);
}

/** Path of the project's own Node, a package like any other. */
export function projectNode(root) {
  return path.join(root, 'node_modules', 'node', 'bin', 'node');
}

/**
 * True when node_modules holds exactly what package-lock.json asks for, by npm's own record of the
 * last finished installation; packages for other platforms may be absent.
 */
export function isInstalled(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(projectNode(root))) return false;
  const present = packages(record);
  return Object.entries(packages(path.join(root, 'package-lock.json')))
    .filter(([place]) => place !== '')
    .every(([place, wanted]) => {
      const found = present[place];
      if (!found) return Boolean(wanted.optional || wanted.devOptional);
      return found.version === wanted.version && found.integrity === wanted.integrity;
    });
}
