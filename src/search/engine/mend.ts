import { endingOf, keyOf } from '../language/key.ts';
import { closest, isMendable } from '../language/spelling.ts';
import { normalize } from '../language/words.ts';
import type { IndexReader } from './index-reader.ts';
import { knownTerm, type Term } from './term.ts';
import { partOf, unpackForm } from './vocabulary-parts.ts';

/** Stem that may lack a vowel which the word without an ending has: «подростк». */
const WITHOUT_VOWEL = /[бвгджзклмнпрстфхцчшщ][кц]$/;

/** A known word in the form of the mistyped one when it has such a form, else in its own. */
function inForm(form: string, typed: string): string {
  const stem = form.slice(0, form.length - endingOf(form).length);
  const ending = endingOf(typed);
  const same = `${stem}${ending}`;
  if (ending === '' && WITHOUT_VOWEL.test(stem)) return form;
  return keyOf(same) === keyOf(form) ? same : form;
}

/** The word that was meant by a mistyped one; undefined when none is near. */
export async function mend(index: IndexReader, text: string): Promise<Term | undefined> {
  if (!isMendable(text)) return undefined;
  const typed = normalize(text);
  // The first letter may be one too many or have changed places with the second.
  for (const part of new Set([partOf(typed), partOf(typed.slice(1))])) {
    const vocabulary = await index.vocabulary(part);
    const key = closest(text, vocabulary);
    if (key === undefined) continue;
    const form = unpackForm(key, vocabulary.forms[vocabulary.keys.indexOf(key)] ?? '0');
    return { ...knownTerm(inForm(form, text), key), changed: 'spelling' };
  }
  return undefined;
}
