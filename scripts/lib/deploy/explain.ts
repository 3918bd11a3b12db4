import { systemAdvice } from '../system-failure.ts';
import { isCode } from './files.ts';

/** Failure with a message for the person who deploys. */
export class DeployProblem extends Error {}

function adviceOn(reason: Error, target: string): string | undefined {
  return isCode(reason, 'ENOTDIR', 'EEXIST')
    ? `На пути ${target} стоит файл, а нужна папка.`
    : systemAdvice(reason.message);
}

/** What a failure of the system means for the person who deploys into a folder; any other is thrown on. */
export function explain(reason: unknown, target: string): DeployProblem {
  if (reason instanceof DeployProblem) return reason;
  const advice = reason instanceof Error ? adviceOn(reason, target) : undefined;
  if (advice === undefined) throw reason;
  return new DeployProblem(`Публикация в ${target} прервана. ${advice} Показанный сайт цел.`);
}
