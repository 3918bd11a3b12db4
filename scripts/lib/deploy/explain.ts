import { isCode } from './files.ts';

/** Failure with a message for the person who deploys. */
export class DeployProblem extends Error {}

const MEANINGS: [codes: string[], message: (place: string) => string][] = [
  [
    ['ENOSPC', 'EDQUOT'],
    (target) => `На диске с папкой ${target} нет места. Освободите его и повторите.`,
  ],
  [
    ['EACCES', 'EPERM', 'EROFS'],
    (target) =>
      `В папку ${target} нельзя писать. Дайте на неё права тому, кто публикует, или публикуйте от имени её владельца.`,
  ],
  [['ENOTDIR', 'EEXIST'], (target) => `На пути ${target} стоит файл, а нужна папка.`],
];

/** What a failure of the system means for the person who deploys into a folder; any other is thrown on. */
export function explain(reason: unknown, target: string): DeployProblem {
  if (reason instanceof DeployProblem) return reason;
  const meaning = MEANINGS.find(([codes]) => isCode(reason, ...codes));
  if (!meaning) throw reason;
  const { message } = reason as Error;
  return new DeployProblem(
    `${meaning[1](target)} То, что показывает сайт, не изменилось.\n(${message})`,
  );
}
