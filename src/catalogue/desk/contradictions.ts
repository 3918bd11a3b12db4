import { plain } from '../../i18n/plain.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Catalogue } from '../catalogue.ts';
import { figuresOf, type PlacedFigure } from './figures-of.ts';

/** Figure of an entry that says what it counts, when, and how much. */
interface Statement {
  entry: Entry;
  text: string;
  period: string;
  value: number;
  unit: string | undefined;
}

/** Two statements of the same thing that cannot both be right. */
export interface Contradiction {
  one: Statement;
  other: Statement;
}

/** Words that statements must share to be of the same thing; undefined for one that is no statement. */
function subjectOf(entry: Entry, { figure }: PlacedFigure): string | undefined {
  const { kind, qualifier, value, period, at } = figure;
  // A plan or an estimate may well differ from what came of it, «more than 10» from 12.
  if (kind !== 'fact' || qualifier || value === undefined) return undefined;
  const when = at ?? period;
  if (when === undefined) return undefined;
  const isIndicator = entry.collection === 'indicators';
  const { territory, unit } = entry.data as Partial<Entry<'indicators'>['data']>;
  const what = figure.text ?? (isIndicator ? entry.data.title : undefined);
  if (what === undefined) return undefined;
  const where = isIndicator ? (territory?.region ?? territory?.name ?? '') : '';
  return [where, what, figure.unit ?? unit ?? '', when].map(plain).join('|');
}

function statementsOf(entry: Entry): [subject: string, Statement][] {
  return figuresOf(entry).flatMap((placed) => {
    const { figure } = placed;
    const subject = subjectOf(entry, placed);
    if (subject === undefined || figure.value === undefined) return [];
    const statement = {
      entry,
      text: figure.text ?? entry.data.title,
      period: figure.period ?? figure.at ?? '',
      value: figure.value,
      unit: figure.unit ?? (entry.data as Partial<Entry<'indicators'>['data']>).unit,
    };
    return [[subject, statement]];
  });
}

/** True when both entries are surely about the same matter: one, indicators of one territory, or one names the other. */
function areOfOneMatter({ links }: Catalogue, one: Entry, other: Entry): boolean {
  if (one === other) return true;
  if (one.collection === 'indicators' && other.collection === 'indicators') return true;
  return (
    links.to(one.collection, one.id, other.collection).includes(other) ||
    links.to(other.collection, other.id, one.collection).includes(one)
  );
}

/**
 * Facts that name the same thing, unit and time in the same words and differ in value. Words that differ
 * prove nothing, so only what is literally the same is held against each other, and only in entries that
 * are about one matter.
 */
export function contradictions(catalogue: Catalogue): Contradiction[] {
  const entries: Entry[] = Object.values(catalogue.entries).flat();
  const bySubject = Map.groupBy(entries.flatMap(statementsOf), ([subject]) => subject);
  return [...bySubject.values()].flatMap((group) => {
    const statements = group.map(([, statement]) => statement);
    return statements.flatMap((one, place) =>
      statements
        .slice(place + 1)
        .filter(
          (other) => other.value !== one.value && areOfOneMatter(catalogue, one.entry, other.entry),
        )
        .map((other) => ({ one, other })),
    );
  });
}
