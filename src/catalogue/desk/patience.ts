import type { WaitingStatus } from './waiting.ts';

/** Days that a draft may wait where it stands: the catalogue promises them to authors, the desk reminds editors of them. */
export const PATIENCE: Record<WaitingStatus, number> = {
  pending_publish: 3,
  pending_review: 7,
  draft: 30,
};
