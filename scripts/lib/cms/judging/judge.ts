import { MAIN_BRANCH } from '../../../../src/cms/backend-path.ts';
import type { Repository } from '../../../../src/workspace/git.ts';
import type { Request } from '../requests/parse.ts';
import { Refusal } from '../requests/refusal.ts';
import { listingOf } from './listing.ts';
import { createMemory } from './memory.ts';
import { outcomeOf } from './outcome.ts';
import { freshErrors, whyNotDeleted, whyNotPublished } from './verdict.ts';

/** What keeps errors out of the catalogue. */
export interface Judge {
  /** Refuses a request that would bring errors in. */
  refuseErrors: (request: Request) => Promise<void>;
  /** Judges the catalogue as it is, so that the first publication waits for its own entry alone. */
  prepare: () => Promise<void>;
}

/** Judge of what is published and deleted in a clone. */
export function createJudge(clone: Repository): Judge {
  const memory = createMemory(clone);
  const main = () => listingOf(clone, MAIN_BRANCH);
  return {
    async refuseErrors(request) {
      const after = await outcomeOf(clone, request);
      if (!after) return;
      const before = await main();
      const known = await memory.judge(before);
      const errors = freshErrors(known, [
        ...(await memory.judge(after)),
        ...(await memory.judgeUploads(after, before)),
      ]);
      if (errors.length === 0) return;
      const isPublication = request.action === 'publishUnpublishedEntry';
      const say = isPublication ? whyNotPublished : whyNotDeleted;
      throw new Refusal(422, say(errors, memory.titleOf));
    },
    async prepare() {
      await memory.judge(await main());
    },
  };
}
