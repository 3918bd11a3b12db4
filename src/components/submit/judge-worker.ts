import { judge, type Submitted } from '../../reader/self-check/judge.ts';
import type { Known } from '../../reader/self-check/known.ts';
import { answerAside } from '../dom/aside.ts';

/** What the page asks: to judge something against what is known of the catalogue. */
export interface Task {
  submitted: Submitted;
  known: Known;
}

answerAside(({ submitted, known }: Task) => judge(submitted, known));
