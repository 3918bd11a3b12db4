/** Runs one job after another, in the order in which they came. */
export type Queue = <Result>(job: () => Promise<Result>) => Promise<Result>;

/** Queue of jobs; a job that fails does not hold up the next one. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    last = result.catch(() => undefined);
    return result;
  };
}
