import { fail } from './lib/fail.ts';
import { root } from './lib/paths.ts';
import { takeSubmission } from './lib/take-submission.ts';

const [submission] = process.argv.slice(2);
if (submission === undefined) {
  fail('Не указана папка предложения. Например: node scripts/take-submission.ts ../submission');
}
try {
  takeSubmission(submission, root);
} catch (reason) {
  fail(reason instanceof Error ? reason.message : String(reason));
}
