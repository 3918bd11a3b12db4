import { collections } from '../../../src/schema/collections.ts';
import { walkFields } from '../../../src/schema/introspection.ts';
import { readText } from '../../../src/reader/privacy/read.ts';
import { sentencesOf, type WrittenEntry } from '../generated-entries.ts';

/** What long texts are composed of. */
export interface Phrases {
  sentences: string[];
  /** Short lines without a full stop. */
  items: string[];
}

/** Fields whose lines are whole sentences or ways to say what is done. */
const TELLING =
  /^(?:what|note|topics|limitations|lessons|risks|adopted|changed|dropped)$|Components$/;

/** A sentence may stand anywhere: no markup in it, no list of its own, nothing that only its neighbors explain. */
const SENTENCE = /^\p{Lu}[^<>{}[\]*_`|#\\\n]{30,300}[.!?]$/u;
const ITEM = /^\p{Lu}[^<>{}[\]*_`|#\\\n.]{15,160}$/u;

/** Two words with a capital may be somebody's name, whom other sentences around make a private person. */
const NAME_LIKE = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

const isHarmless = (text: string): boolean =>
  !NAME_LIKE.test(text) && readText({ text }).length === 0;

/** Texts of an entry that tell something, without names of people, places and publications. */
function textsOf({ entry, body }: WrittenEntry): string[] {
  const texts = [...body];
  walkFields(collections[entry.collection].schema, entry.data, (path, value, { input }) => {
    const field = path.findLast((step): step is string => typeof step === 'string') ?? '';
    if (typeof value !== 'string' || path[0] === 'sources') return;
    if (input === 'prose' || TELLING.test(field)) texts.push(value);
  });
  return texts;
}

/** Sentences and lines of the real catalogue that may be told of any entry. */
export function phrasesOf(real: readonly WrittenEntry[]): Phrases {
  const texts = real.flatMap(textsOf);
  const unique = (all: readonly string[], form: RegExp) =>
    [...new Set(all)].filter((text) => form.test(text) && isHarmless(text));
  return { sentences: unique(sentencesOf(texts), SENTENCE), items: unique(texts, ITEM) };
}
