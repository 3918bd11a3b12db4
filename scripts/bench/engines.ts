import type { Browser } from '@playwright/test';
import type { Corpus } from './documents.ts';
import type { Engine, MakeEngine } from './engine.ts';
import { makeMiniSearch } from './engines/minisearch.ts';
import { makeOrama } from './engines/orama.ts';
import { makeOurs } from './engines/ours.ts';
import { makePagefind } from './engines/pagefind.ts';

/** Searches by the names that the results carry, and as people call them. */
export const ENGINE_NAMES = {
  ours: 'Практикотека',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
  orama: 'Orama',
} as const;

export type EngineName = keyof typeof ENGINE_NAMES;

/** What was measured of every search. */
export type ByEngine<Value> = Record<EngineName, Value>;

const makersIn = (browser: Browser): ByEngine<MakeEngine> => ({
  ours: makeOurs,
  pagefind: makePagefind(browser),
  minisearch: makeMiniSearch,
  orama: makeOrama,
});

/** Measures one search after another on the same documents. */
export async function measureEach<Value>(
  browser: Browser,
  corpus: Corpus,
  measure: (engine: Engine) => Promise<Value>,
): Promise<ByEngine<Value>> {
  const measured: Partial<ByEngine<Value>> = {};
  for (const [name, make] of entriesOf(makersIn(browser))) {
    console.error(`${ENGINE_NAMES[name]}…`);
    const engine = await make(corpus);
    measured[name] = await measure(engine);
    await engine.close();
  }
  return measured as ByEngine<Value>;
}

/** Searches with what belongs to each, in the order of the results. */
export const entriesOf = <Value>(values: ByEngine<Value>): [EngineName, Value][] =>
  Object.entries(values) as [EngineName, Value][];
