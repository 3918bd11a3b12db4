import { Paragraph } from 'docx';
import type { ComponentSegment } from '../../../reader/body.ts';
import { components } from '../../../reader/body/components.ts';
import { fieldsOf, mainField, metaOf } from '../../../schema/introspection.ts';
import { children, runs } from '../text.ts';
import { filledFields, labelOf, piecesOf, type Wording } from '../values.ts';

const paragraph = (pieces: Parameters<typeof children>[0]) =>
  new Paragraph({ style: 'InsertionText', children: children(pieces) });

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
    new Paragraph({ style: 'Insertion', children: runs(metaOf(schema).label ?? component) }),
    ...said.map(({ field, value }) => paragraph(piecesOf(field.schema, value, wording))),
    ...named.map(({ field, value }) =>
      paragraph([{ text: `${labelOf(field)}: ` }, ...piecesOf(field.schema, value, wording)]),
    ),
  ];
}
