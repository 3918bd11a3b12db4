import { judge, type Report, type Submitted } from '../../reader/self-check/judge.ts';
import type { Known } from '../../reader/self-check/known.ts';

/** What the page asks: to judge something against what is known of the catalogue. */
export interface Task {
  number: number;
  submitted: Submitted;
  known: Known;
}

/** What the page is answered: the report, or why there is none. */
export type Answer = { number: number; report: Report } | { number: number; error: string };

const answer = (message: Answer): void => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const { number, submitted, known } = data;
  judge(submitted, known).then(
    (report) => {
      answer({ number, report });
    },
    (reason: unknown) => {
      answer({ number, error: String(reason) });
    },
  );
});
