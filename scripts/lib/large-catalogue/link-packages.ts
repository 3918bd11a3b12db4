import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';

/** What tools keep among the packages: a project of its own has its own. */
const KEPT_BY_TOOLS = /^\.(?!bin$|package-lock\.json$)/;

/** Gives a project the packages that are installed here, each by a link, and nothing that tools keep beside them. */
export function linkPackages(project: string): void {
  const target = path.join(project, 'node_modules');
  const source = path.join(root, 'node_modules');
  mkdirSync(target);
  for (const name of readdirSync(source).filter((one) => !KEPT_BY_TOOLS.test(one))) {
    symlinkSync(path.join(source, name), path.join(target, name));
  }
}
