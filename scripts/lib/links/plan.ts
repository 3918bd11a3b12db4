import { daysSince } from '../../../src/catalogue/desk/age.ts';
import type { LinkReport, LinkState } from '../../../src/catalogue/desk/link-report.ts';
import type { CollectedLinks } from './collect.ts';

/** Which links are asked. */
export interface Choice {
  /** Part of the addresses that are asked; all when it is absent. */
  only?: string | undefined;
  /** Days for which a good answer is good. */
  maxAge: number;
}

function isDue(state: LinkState | undefined, { maxAge }: Choice, today: string): boolean {
  if (!state || maxAge === 0) return true;
  // A failure is looked into on the next day, so that a link is not called broken for one bad hour.
  if (state.outcome === 'failed') return state.checked !== today;
  return daysSince(state.checked, today) >= maxAge;
}

/** What is known of links that the catalogue still has, with the files that it has them in now. */
export function stillKnown({ links }: LinkReport, collected: CollectedLinks): LinkReport {
  const kept = Object.entries(links).flatMap(([address, state]): [string, LinkState][] => {
    const files = collected.get(address);
    return files ? [[address, { ...state, files }]] : [];
  });
  return { version: 1, links: Object.fromEntries(kept) };
}

/** Addresses to ask, by host, in the order of the catalogue. */
export function planOf(
  { links }: LinkReport,
  collected: CollectedLinks,
  choice: Choice,
  today: string,
): string[] {
  return [...collected.keys()].filter(
    (address) =>
      (choice.only === undefined || address.includes(choice.only)) &&
      isDue(links[address], choice, today),
  );
}
