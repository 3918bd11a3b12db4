import type { z } from 'zod';
import { suggestion } from '../../schema/closest.ts';
import { collections } from '../../schema/collections.ts';
import { fieldsOf, itemOf, metaOf } from '../../schema/introspection.ts';
import { TERM_PAGES } from '../addresses.ts';
import { error, START } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Vocabularies that some field of a schema takes its terms from. */
function vocabulariesOf(schema: z.ZodType): string[] {
  const own = metaOf(schema).vocabulary;
  const item = itemOf(schema);
  const inner = [...fieldsOf(schema).map((field) => field.schema), ...(item ? [item] : [])];
  return [...(own === undefined ? [] : [own]), ...inner.flatMap(vocabulariesOf)];
}

/** Vocabularies that fields take their terms from. */
export const fieldVocabularies: ReadonlySet<string> = new Set(
  Object.values(collections).flatMap(({ schema }) => vocabulariesOf(schema)),
);

/** Vocabularies without which the site cannot be built. */
const NEEDED = new Set<string>([...fieldVocabularies, ...TERM_PAGES]);
/** Vocabularies that the site can do without; the glossary shows them when they are there. */
const OPTIONAL = ['abbreviations', 'synonyms'];
const KNOWN = [...NEEDED, ...OPTIONAL];

/** Every vocabulary that the site takes terms from is there, and there is no other: the ids of the glossary stay apart. */
export const vocabularyNames: Rule = (index) => {
  const missing = [...NEEDED].flatMap((name) => {
    if (index.get('vocabularies', name)) return [];
    const file = `vocabularies/${name}.yaml`;
    const message = `Нет словаря ${file}, а без него сайт не собрать. Верните файл из истории Git или создайте его заново.`;
    const plain = 'Удалён словарь, без которого сайт не собрать. Верните его.';
    return [{ file, ...error('missing-vocabulary', START, { message, plain }) }];
  });
  const unknown = index.ids('vocabularies').flatMap((name) => {
    if (KNOWN.includes(name)) return [];
    const message = `Такого словаря сайт не знает.${suggestion(name, KNOWN)} Переименуйте или удалите файл. Есть: ${KNOWN.join(', ')}.`;
    const plain = 'Такого словаря сайт не знает. Удалите его.';
    return [
      {
        file: `vocabularies/${name}.yaml`,
        ...error('unknown-vocabulary', START, { message, plain }),
      },
    ];
  });
  return [...missing, ...unknown];
};
