import { namesOf, type Git } from './git.ts';

/** What stands before the status of a draft in its branch's description, as decap-server writes it. */
export const STATUS_PREFIX = 'decap-cms/';

/** Setting of a repository that holds the status of a draft. */
export const statusKey = (name: string): string => `branch.cms/${name}.description`;

/** Status of every draft that has one in the settings of its repository, by its name: `decap-cms/draft`. */
export async function readStatuses(git: Git): Promise<Map<string, string>> {
  const settings = await namesOf(git, ['config', '--local', '--null', '--list']);
  const found = settings.flatMap((setting) => {
    const [, name, status] = /^branch\.cms\/(.+)\.description\n(.*)$/s.exec(setting) ?? [];
    return name !== undefined && status !== undefined ? [[name, status] as const] : [];
  });
  return new Map(found);
}
