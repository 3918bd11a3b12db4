import { judge, type Submitted } from '../../reader/self-check/judge.ts';
import type { Known } from '../../reader/self-check/known.ts';

/** What the page asks: to judge something against what is known of the catalogue. */
export interface Task {
  number: number;
  submitted: Submitted;
  known: Known;
}

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const { number, submitted, known } = data;
  void judge(submitted, known).then((report) => {
    postMessage({ number, report });
  });
});
