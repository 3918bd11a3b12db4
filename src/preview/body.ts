import { parseInBrowser } from '../reader/body/browser-parser.ts';
import { judgeBody } from '../reader/body/judge.ts';
import type { Segment } from '../reader/body/segment.ts';
import type { Finding } from '../reader/problem.ts';
import { gate } from '../reader/text/gate.ts';

const TITLE = 'Рассказ пока не показан';

/** Front matter that makes a file of a body: the gate judges files. */
const FRONT_MATTER = '---\ntitle: -\n---\n';
const LINES_BEFORE = FRONT_MATTER.split('\n').length - 1;

const noteOn = ({ message, line }: Finding): Segment => ({
  component: 'Note',
  attributes: { title: TITLE, text: `Строка ${Math.max(line - LINES_BEFORE, 1)}. ${message}` },
});

/** Text of a draft as its page shows it; while it breaks a rule, what is wrong stands in its place. */
export function segmentsOf(text: string): Segment[] {
  const gated = gate(new TextEncoder().encode(FRONT_MATTER + text), 'mdx');
  if (gated.body === undefined) return gated.findings.map(noteOn);
  const { segments, findings } = judgeBody(gated.body, parseInBrowser);
  return findings.length > 0 ? findings.map(noteOn) : segments;
}
