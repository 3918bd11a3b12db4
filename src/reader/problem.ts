import { visible } from '../schema/quoted.ts';
import type { RuleId } from './rules/rules.ts';

/** Place in a file, both counted from 1; a column counts UTF-16 units, as editors do. */
export interface Point {
  line: number;
  column: number;
}

/** Start of a file: the place of what concerns the whole of it. */
export const START: Point = { line: 1, column: 1 };

/** What a finding says, in Russian: what is wrong and what to do. */
export interface Wording {
  /** To those who keep files: names of fields and commands stand as they are. */
  message: string;
  /** To those who fill in forms, where that differs: labels alone, nothing of files and commands. */
  plain?: string;
}

/** What is wrong at a place of a file that is known from the context. */
export interface Finding extends Point, Wording {
  /** An error keeps an entry out of the catalogue; a warning does not. */
  level: 'error' | 'warning';
  /** The broken rule. */
  rule: RuleId;
}

/** What is wrong with a file of the catalogue. */
export interface Problem extends Finding {
  /** Path relative to the root of the catalogue, with forward slashes; empty for the root itself. */
  file: string;
}

/** Error-level finding. */
export function error(rule: RuleId, { line, column }: Point, wording: string | Wording): Finding {
  const { message, plain }: Wording = typeof wording === 'string' ? { message: wording } : wording;
  return { line, column, level: 'error', rule, message, ...(plain !== undefined && { plain }) };
}

/** Warning-level finding. */
export const warning = (rule: RuleId, point: Point, wording: string | Wording): Finding => ({
  ...error(rule, point, wording),
  level: 'warning',
});

/** What a finding says to those who fill in forms. */
export const formMessage = ({ message, plain }: Wording): string => plain ?? message;

/** Problem as one line: `file:line:column level rule message`. */
export function formatProblem({ file, line, column, level, rule, message }: Problem): string {
  return visible(`${file}:${line}:${column} ${level} ${rule} ${message}`);
}

/** Most findings of one file: a file with more has one slip that repeats, and hostile ones have thousands. */
export const FINDINGS_MAX = 100;

/** Findings of one file by their places. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((one, other) => one.line - other.line || one.column - other.column);

/** Order of a report: by file, then by place. */
function compareProblems(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

/** Problems in the order of a report, no more of one file than anyone reads. */
export function report(problems: readonly Problem[]): Problem[] {
  const byFile = Map.groupBy(problems.toSorted(compareProblems), ({ file }) => file);
  return [...byFile.values()].flatMap((ofFile) => {
    const shown = ofFile.slice(0, FINDINGS_MAX);
    const last = shown.at(-1);
    if (!last || shown.length === ofFile.length) return shown;
    const message = `Показаны первые ${FINDINGS_MAX} ошибок файла, всего — ${ofFile.length}. Исправьте их и проверьте снова.`;
    return [...shown, { file: last.file, ...error('more', last, message) }];
  });
}

/** Thrown where a file must be right to go on. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}
