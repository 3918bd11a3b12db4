import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseDocument } from 'yaml';

/** A word that no entry has, by which the edited one must be found. */
export const WORD = 'зимородковедение';

/** What is added to the text of an entry. */
export const ADDITION = `С этого года здесь ведут и ${WORD}.`;

/** What every label gets when it is renamed. */
export const SUFFIX = ', новое название';

const VOCABULARY = 'vocabularies/themes.yaml';

/** What the builds after the first one change. */
export interface Subject {
  /** Practice whose text is edited. */
  entry: string;
  /** Theme whose label is renamed: the one that most practices have. */
  term: string;
  label: string;
  /** Practice that has it, and is not the edited one. */
  bearer: string;
}

/** Fields between the first two lines «---» of a file. */
const fieldsIn = (text: string): unknown => parse(text.slice(4, text.indexOf('\n---\n', 4)));

/** Chooses what to change in a catalogue. */
export function chooseSubject(content: string): Subject {
  const folder = path.join(content, 'practices');
  const practices = readdirSync(folder).toSorted();
  const bearers = new Map<string, string[]>();
  for (const file of practices) {
    const { themes } = fieldsIn(readFileSync(path.join(folder, file), 'utf8')) as {
      themes: string[];
    };
    for (const theme of themes) bearers.set(theme, [...(bearers.get(theme) ?? []), file]);
  }
  const [term, files = []] =
    [...bearers].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  const edited = practices.at(-1);
  const bearer = files.find((file) => file !== edited);
  const { terms } = parse(readFileSync(path.join(content, VOCABULARY), 'utf8')) as {
    terms: { id: string; label: string }[];
  };
  const label = terms.find(({ id }) => id === term)?.label;
  if (term === undefined || !edited || !bearer || label === undefined)
    throw new Error('The catalogue has too few practices.');
  const [entry, other] = [edited, bearer].map((file) => file.slice(0, file.lastIndexOf('.')));
  return { entry: entry ?? '', term, label, bearer: other ?? '' };
}

/** Adds a sentence to the text of an entry's file. */
export function edit(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${ADDITION}\n`);
}

/** Renames a term in the file of its vocabulary. */
export function rename(content: string, { term, label }: Subject): void {
  const file = path.join(content, VOCABULARY);
  const document = parseDocument(readFileSync(file, 'utf8'));
  const { terms } = document.toJS() as { terms: { id: string }[] };
  const place = terms.findIndex(({ id }) => id === term);
  document.setIn(['terms', place, 'label'], label + SUFFIX);
  writeFileSync(file, document.toString({ lineWidth: 0, singleQuote: true }));
}
