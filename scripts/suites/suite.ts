/** What a suite found, counted from the reports of its tool. */
export interface Counts {
  passed: number;
  failed: number;
  /** What a person needs to see when something failed. */
  output: string;
  /** What a person needs to know even though nothing failed. */
  note?: string;
}

/** Group of tests that one tool runs. */
export interface Suite {
  name: string;
  /** It looks at the built site. */
  needsBuild?: true;
  /** It takes long and runs only when it is asked for by name. */
  onlyNamed?: true;
  run: (signal: AbortSignal) => Promise<Counts>;
}

/** Counts of a tool that reports nothing itself: passed when it exits with zero. */
export const fromExit = (code: number, output: string): Counts => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  output,
});

/** Counts of a tool that has a report; a tool that broke down or tested nothing counts as a failure. */
export function fromReport(passed: number, failed: number, code: number, output: string): Counts {
  const broken = failed === 0 && (code !== 0 || passed === 0);
  return {
    passed,
    failed: broken ? 1 : failed,
    output: broken ? `${output}\nThe tool exited with ${code}, ${passed} passed.` : output,
  };
}

/** Sum of several counts. */
export const sum = (counts: Counts[]): Counts => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  output: counts
    .filter(({ failed }) => failed > 0)
    .map(({ output }) => output)
    .join('\n'),
});
