import type { LinkReport } from '../../../src/catalogue/desk/link-report.ts';
import { realClock, type Clock } from './clock.ts';
import type { CollectedLinks } from './collect.ts';
import { Gate, hostKey } from './gate.ts';
import { HostTurns } from './host-turns.ts';
import { record } from './record.ts';
import type { Ask } from './request.ts';
import { visit, type Visit } from './visit.ts';

/** Hosts that are asked at the same time. */
const HOSTS_AT_ONCE = 4;

/** What a check of links works with. */
export interface LinkCheck {
  report: LinkReport;
  collected: CollectedLinks;
  /** Addresses to ask. */
  plan: readonly string[];
  ask: Ask;
  /** ISO day of the check. */
  today: string;
  signal: AbortSignal;
  clock?: Clock;
  /** Keeps the report; called again and again, so that a check that was stopped goes on where it was. */
  save: (report: LinkReport) => void;
  /** Told of every link that was asked. */
  onProgress?: (asked: number, total: number) => void;
}

/** How a check ended. */
export interface CheckResult {
  report: LinkReport;
  asked: number;
  /** True when no host at all answered: this machine has no way to the internet, and nothing was kept. */
  offline: boolean;
}

const keyOf = (address: string): string => {
  const url = URL.parse(address);
  return url ? hostKey(url) : address;
};

/** Proof that this machine is not cut off: an HTTP answer of any kind. */
const isAnswer = ({ status }: Visit): boolean => status !== undefined;

/** Asks the links of a plan, a few hosts at a time, each host's links one after another. */
export async function checkLinks(check: LinkCheck): Promise<CheckResult> {
  const { collected, plan, ask, today, signal, save, onProgress, clock = realClock } = check;
  const turns = new HostTurns(clock, signal);
  const visitor = { ask, gate: new Gate(ask, turns, signal), turns, clock, signal };
  const links = { ...check.report.links };
  const report: LinkReport = { version: 1, links };
  /** Results from before the first answer of anybody: failures may be this machine's own. */
  const doubtful: [string, Visit][] = [];
  const state = { connected: false, asked: 0 };

  const keep = (address: string, result: Visit) => {
    if (result.offline) return;
    links[address] = record(links[address], result, collected.get(address) ?? [], today);
  };
  const take = (address: string, result: Visit) => {
    state.asked += 1;
    state.connected ||= isAnswer(result);
    doubtful.push([address, result]);
    if (state.connected) {
      for (const [other, earlier] of doubtful.splice(0)) keep(other, earlier);
      save(report);
    }
    onProgress?.(state.asked, plan.length);
  };

  const hosts = [...Map.groupBy(plan, keyOf).values()];
  const worker = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const address of host) take(address, await visit(visitor, address));
    }
  };
  try {
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
  } catch (reason) {
    if (!signal.aborted) throw reason;
  }
  return { report, asked: state.asked, offline: !state.connected && doubtful.length > 0 };
}
