import type { Briefs } from '../../catalogue/brief.ts';
import type { Comparison } from '../../catalogue/comparison.ts';
import { loadJson } from '../dom/loading.ts';

/** All practices in brief. */
export const loadBriefs = (): Promise<Briefs> =>
  loadJson('/practices/brief.json') as Promise<Briefs>;

/** A practice as a column of a comparison. */
export const loadComparison = (id: string): Promise<Comparison> =>
  loadJson(`/practices/${id}/comparison.json`) as Promise<Comparison>;
