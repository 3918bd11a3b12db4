import type { Briefs } from '../../catalogue/brief.ts';
import type { Comparison } from '../../catalogue/comparison.ts';

async function load(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

let briefs: Promise<Briefs> | undefined;

/** All practices in brief, asked for once; a failure is not remembered. */
export const loadBriefs = (): Promise<Briefs> =>
  (briefs ??= (load('/practices/brief.json') as Promise<Briefs>).catch((error: unknown) => {
    briefs = undefined;
    throw error;
  }));

/** A practice as a column of a comparison. */
export const loadComparison = (id: string): Promise<Comparison> =>
  load(`/practices/${id}/comparison.json`) as Promise<Comparison>;
