import type { ComponentSegment } from '../../../reader/body.ts';
import { components } from '../../../reader/body/components.ts';
import { fieldsOf, mainField, metaOf } from '../../../schema/introspection.ts';
import type { Paragraph } from '../content.ts';
import { paragraph } from '../paragraphs.ts';
import type { Piece } from '../text.ts';
import { filledFields, labelOf, piecesOf, type Wording } from '../values.ts';

const textOf = (pieces: readonly Piece[]) => paragraph(pieces, 'InsertionText');

/** Insertion of the catalogue: what it is, what it says, the rest with the names of its fields. */
export function insertionBlocks(
  { component, attributes }: ComponentSegment,
  wording: Wording,
): Paragraph[] {
  const schema = components[component];
  const main = mainField(fieldsOf(schema))?.name;
  const all = filledFields(schema, attributes);
  const said = all.filter(({ field }) => field.name === main);
  const named = all.filter(({ field }) => field.name !== main);
  return [
    paragraph([{ text: metaOf(schema).label ?? component }], 'Insertion'),
    ...said.map(({ field, value }) => textOf(piecesOf(field.schema, value, wording))),
    ...named.map(({ field, value }) =>
      textOf([{ text: `${labelOf(field)}: ` }, ...piecesOf(field.schema, value, wording)]),
    ),
  ];
}
