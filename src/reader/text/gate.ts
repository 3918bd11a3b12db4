import { error, type Finding } from '../problem.ts';
import { checkAmounts } from './amounts.ts';
import { checkCode } from './code.ts';
import { decode, FILE_MAX } from './decode.ts';
import { checkBrackets, checkLines } from './lines.ts';
import { pointAt } from './point.ts';
import { splitMdx } from './split.ts';

/** Text that parsers may see, and why the rest of it they may not. */
export interface Gated {
  findings: Finding[];
  /** Front matter, or the whole of a .yaml file; undefined when no parser may see it. */
  data: string | undefined;
  /** Prose of an .mdx file; undefined when no parser may see it. */
  body: string | undefined;
}

function checkSingleDocument(data: string): Finding | undefined {
  const mark = /^(?:(?:---|\.\.\.)(?:\s|$)|%)/m.exec(data);
  const message = 'В файле одна запись: строки «---», «...» и «%» в начале не нужны. Удалите их.';
  return mark ? error('yaml-document', pointAt(data, mark.index), message) : undefined;
}

const isFinding = (one: Finding | undefined): one is Finding => one !== undefined;
const judgeData = (data: string): Finding[] =>
  [checkLines(data), checkSingleDocument(data), checkBrackets(data)].filter(isFinding);
const judgeBody = (body: string): Finding[] =>
  [checkLines(body), ...checkAmounts(body), ...checkCode(body)].filter(isFinding);

/** True for prose that programs may work on: not too long, too wide, too deep or too rich in marks. */
export const isBearable = (body: string): boolean =>
  body.length <= FILE_MAX && !checkLines(body) && checkAmounts(body).length === 0;

/** Judges the bytes of a file as text: only what passes reaches the YAML and MDX parsers. */
export function gate(bytes: Uint8Array, format: 'mdx' | 'yaml'): Gated {
  const decoded = decode(bytes);
  if ('finding' in decoded)
    return { findings: [decoded.finding], data: undefined, body: undefined };
  const parts = format === 'mdx' ? splitMdx(decoded.text) : { data: decoded.text, body: '' };
  if ('finding' in parts) return { findings: [parts.finding], data: undefined, body: undefined };
  const inData = judgeData(parts.data);
  const inBody = judgeBody(parts.body);
  return {
    findings: [...inData, ...inBody],
    data: inData.length === 0 ? parts.data : undefined,
    body: inBody.length === 0 ? parts.body : undefined,
  };
}
