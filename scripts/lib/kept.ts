import path from 'node:path';
import { codeDigest } from '../../src/code-digest.ts';
import { keptDrafts, type KeptDrafts } from '../../src/reader/kept-drafts.ts';
import { cache, root } from './paths.ts';

/** Drafts as the check judged them before. */
export const keptJudgments = (): KeptDrafts =>
  keptDrafts(path.join(cache, 'judgments'), codeDigest(root));

/** Drafts as pages need them, read before; the site's loader keeps them in the same place. */
export const keptShapes = (): KeptDrafts =>
  keptDrafts(path.join(cache, 'shapes'), codeDigest(root));
