import { slugOf } from '../../reader/slug.ts';
import { collections } from '../../schema/collections.ts';
import { fieldsOf, type Field } from '../../schema/introspection.ts';
import type { Names } from './names.ts';
import { notesText } from './notes.ts';
import { takePictures, type TakenPictures } from './pictures.ts';
import { wordsOf, type Block } from './read/block.ts';
import type { WordDocument } from './read/document.ts';
import { sectionsOf } from './sections.ts';
import { createSourceBook, newKey, type ReadSource } from './sources.ts';
import { storyText } from './story/story.ts';
import { readField } from './values/field.ts';
import { paragraph, type Context } from './values/read.ts';

/** What a document is read against. */
export interface Knowledge {
  names: Names;
  /** Public address of the site. */
  site: URL;
  /** Day of the import, ISO. */
  today: string;
}

/** Entry as a document tells it. */
export interface WordDraft {
  /** Proposed file name. */
  id: string;
  data: Record<string, unknown>;
  body: string;
  pictures: TakenPictures;
  /** True when the end of the body holds what was not understood. */
  hasNotes: boolean;
  /** What was not understood, with the name it stood under. */
  leftovers: { name: string; words: string }[];
  /** How many fields the document filled. */
  fieldsRead: number;
}

/** What was not understood, under the name that it stood under. */
export interface Leftover {
  name: string;
  blocks: Block[];
}

/** The kind of entries that documents are read as. */
export const COLLECTION = 'practices';

const REMARK =
  'Запись перенесена из документа Word. Разберите последний раздел рассказа — что не удалось распознать — и очистите это поле.';

function withKeys(sources: unknown): ReadSource[] {
  const keys = new Set<string>();
  return (Array.isArray(sources) ? (sources as Partial<ReadSource>[]) : []).map((source) => {
    const key =
      source.key !== undefined && !keys.has(source.key) ? source.key : newKey(source, keys);
    keys.add(key);
    return { ...source, key };
  });
}

/** Reads fields one after another, the sources first: others name them. */
function readFields(contents: ReadonlyMap<Field, Block[]>, names: Names) {
  const left: Leftover[] = [];
  const values: Record<string, unknown> = {};
  const read = (field: Field, context: Context): unknown => {
    const blocks = contents.get(field);
    if (!blocks) return undefined;
    const found = readField(field, blocks, context);
    if (found.left.length > 0)
      left.push({ name: field.meta.label ?? field.name, blocks: found.left });
    return found.value;
  };
  const fields = [...contents.keys()];
  const ofSources = fields.find(({ name }) => name === 'sources');
  const listed = withKeys(ofSources && read(ofSources, { names, sources: createSourceBook([]) }));
  const context: Context = { names, sources: createSourceBook(listed) };
  for (const field of fields) {
    if (field !== ofSources) values[field.name] = read(field, context);
  }
  return { values, left, listed, context };
}

/** Fields of these parts are the last in a file, as in the form. */
const LAST: readonly (string | undefined)[] = ['sources', 'editors'];

/** Values in the order of the schema, sources and what is for the editors after the rest; fields without one stay out. */
const inOrder = (
  fields: readonly Field[],
  values: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .toSorted((one, other) => LAST.indexOf(one.meta.part) - LAST.indexOf(other.meta.part))
      .flatMap(({ name }) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );

/** The entry that a document tells, with everything in it that was not understood at the end of its body. */
export function draftOfWord(document: WordDocument, { names, site, today }: Knowledge): WordDraft {
  const { schema } = collections[COLLECTION];
  const sections = sectionsOf(schema, document.blocks);
  const { values, left, listed, context } = readFields(sections.fields, names);
  const title = typeof values.title === 'string' ? values.title : '';
  const id = document.entry ?? (slugOf(title) || 'iz-word');
  const pictures = takePictures(document.pictures, document.blocks, id);
  const around = { picture: pictures.address, site };
  const story = storyText(sections.story, around, context);
  const outside = document.hasOuterPictures
    ? [
        paragraph(
          'В документе есть рисунки, которые лежат не в нём, а по ссылке: вставьте их заново.',
        ),
      ]
    : [];
  const leftovers = [
    ...left,
    { name: '', blocks: [...sections.unknown, ...outside] },
    { name: 'Колонтитулы', blocks: document.running.map(paragraph) },
  ];
  const notes = notesText(leftovers, around, context);
  const sources = [...listed, ...context.sources.added()];
  const data = inOrder(fieldsOf(schema), {
    ...values,
    sources: sources.length > 0 ? sources : undefined,
    updated: document.updated ?? today,
    remarks: notes === '' ? undefined : REMARK,
  });
  const body = [story, notes].filter((text) => text !== '').join('\n\n');
  return {
    id,
    data,
    body,
    pictures,
    hasNotes: notes !== '',
    leftovers: leftovers
      .map(({ name, blocks }) => ({ name, words: wordsOf(blocks) }))
      .filter(({ words }) => words !== ''),
    fieldsRead:
      Object.values(values).filter((value) => value !== undefined).length +
      Number(sources.length > 0),
  };
}
