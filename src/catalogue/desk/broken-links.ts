import type { Entry } from '../../reader/entry.ts';
import type { Catalogue } from '../catalogue.ts';
import { entryRow } from './entry-row.ts';
import { isBroken, type LinkState } from './link-report.ts';
import type { Row } from './row.ts';

/** Address that did not pass, and how it answered. */
export interface AnsweredLink {
  entry: Entry;
  address: string;
  state: LinkState;
}

function matterOf({
  address,
  state,
}: AnsweredLink): Pick<Row, 'what' | 'severity' | 'since'> | undefined {
  if (isBroken(state)) {
    const reason = state.reason ?? 'не открывается';
    return { what: `${address} — ${reason}`, severity: 'urgent', since: state.failures[0] };
  }
  if (state.moved !== undefined) {
    return {
      what: `${address} — страница переехала: ${state.moved}`,
      severity: 'note',
      since: state.checked,
    };
  }
  return undefined;
}

/** Outer links that lead nowhere, and those whose pages moved for good. */
export const brokenLinkRows = (catalogue: Catalogue, links: readonly AnsweredLink[]): Row[] =>
  links.flatMap((link) => {
    const matter = matterOf(link);
    return matter ? [entryRow(catalogue, link.entry, matter)] : [];
  });
