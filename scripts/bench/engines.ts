import type { Browser } from '@playwright/test';
import type { Document } from './documents.ts';
import type { Engine, MakeEngine } from './engine.ts';
import { makeMiniSearch } from './engines/minisearch.ts';
import { makeOrama } from './engines/orama.ts';
import { makePagefind } from './engines/pagefind.ts';

/** Searches by the names that the results carry, and as people call them. */
export const ENGINE_NAMES = {
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
  orama: 'Orama',
} as const;

export type EngineName = keyof typeof ENGINE_NAMES;

/** What was measured of every search. */
export type ByEngine<Value> = Record<EngineName, Value>;

const makersIn = (browser: Browser): ByEngine<MakeEngine> => ({
  pagefind: makePagefind(browser),
  minisearch: makeMiniSearch,
  orama: makeOrama,
});

/** Measures one search after another on the same documents. */
export async function measureEach<Value>(
  browser: Browser,
  documents: readonly Document[],
  measure: (engine: Engine) => Promise<Value>,
): Promise<ByEngine<Value>> {
  const measured: Partial<ByEngine<Value>> = {};
  for (const [name, make] of entriesOf(makersIn(browser))) {
    console.error(`${ENGINE_NAMES[name]}…`);
    const engine = await make(documents);
    measured[name] = await measure(engine);
    await engine.close();
  }
  return measured as ByEngine<Value>;
}

/** Searches with what belongs to each, in the order of the results. */
export const entriesOf = <Value>(values: ByEngine<Value>): [EngineName, Value][] =>
  Object.entries(values) as [EngineName, Value][];
