import type { LinkState } from '../../../src/catalogue/desk/link-report.ts';
import type { Visit } from './visit.ts';

/** Days of failure that are kept: the first one and the latest. */
const KEPT = 10;

function failuresOf(known: readonly string[], today: string): string[] {
  const days = [...new Set([...known, today])];
  return days.length > KEPT ? [...days.slice(0, 1), ...days.slice(1 - KEPT)] : days;
}

/** What is known of a link after one more visit; any answer ends a row of failures. */
export function record(
  known: LinkState | undefined,
  { outcome, status, reason, moved }: Visit,
  files: readonly string[],
  today: string,
): LinkState {
  return {
    files: [...files],
    checked: today,
    outcome,
    ...(status !== undefined && { status }),
    ...(reason !== undefined && { reason }),
    failures: outcome === 'failed' ? failuresOf(known?.failures ?? [], today) : [],
    ...(moved !== undefined && { moved }),
  };
}
