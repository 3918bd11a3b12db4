import { codeDigest } from '../../src/code-digest.ts';
import * as drafts from '../../src/reader/kept-drafts.ts';
import type { KeptDrafts } from '../../src/reader/kept-drafts.ts';
import { cache, root } from './paths.ts';

/** Drafts of this project as the check judged them before. */
export const keptJudgments = (): KeptDrafts => drafts.keptJudgments(cache, codeDigest(root));

/** Drafts of this project as pages need them, read before; the pages keep them in the same place. */
export const keptShapes = (): KeptDrafts => drafts.keptShapes(cache, codeDigest(root));
