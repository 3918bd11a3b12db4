import { FIXED } from '../../../src/cms/fixed.ts';
import { collections } from '../../../src/schema/collections.ts';
import type { Repository } from '../../../src/workspace/git.ts';
import type { Request } from './requests/parse.ts';
import { entryAt } from './requests/paths.ts';
import { Refusal } from './requests/refusal.ts';
import { draftOfRequest, filesOfRequest } from './requests/targets.ts';
import { isPublished } from './versions.ts';

const ADVICE =
  'Состав этого раздела постоянный: записи в нём правят, но не добавляют и не удаляют.';

/** Name and section of an entry of a fixed set, when a file or a draft belongs to one. */
function fixedIn(name: string): string | undefined {
  const collection = [...FIXED].find((one) => name.startsWith(`${one}/`));
  return collection && `«${collections[collection].title}»`;
}

/** Refuses to add an entry to a fixed set or to delete one of it. */
export async function refuseFixed(clone: Repository, request: Request): Promise<void> {
  const { action } = request;
  if (action === 'deleteFile' || action === 'deleteFiles') {
    for (const file of filesOfRequest(request)) {
      const entry = entryAt(file);
      const section = entry && fixedIn(`${entry.collection}/${entry.slug}`);
      if (section) throw new Refusal(422, `Не удалено: раздел ${section}. ${ADVICE}`);
    }
  }
  if (action === 'persistEntry' || action === 'publishUnpublishedEntry') {
    const name = draftOfRequest(request) ?? '';
    const section = fixedIn(name);
    if (section && !(await isPublished(clone, name))) {
      throw new Refusal(422, `Не сохранено: раздел ${section}. ${ADVICE}`);
    }
  }
}
