import { components, componentNames, type ComponentName } from '../../reader/body/components.ts';
import { writeAttributes } from '../../reader/body/write-insertion.ts';
import { fieldsOf, metaOf } from '../../schema/introspection.ts';
import { formField } from '../fields/widget.ts';
import type { Choices, FormField } from '../fields/field.ts';
import { blocks } from './blocks.ts';
import { readAttributes } from './attributes.ts';

/** Insertion as the rich text editor of Decap CMS registers it. */
export interface EditorComponent {
  id: string;
  label: string;
  fields: FormField[];
  /** Begins with ^ and has no flag m, as Decap demands. */
  pattern: RegExp;
  fromBlock: (match: RegExpMatchArray) => Record<string, string>;
  toBlock: (data: Record<string, unknown>) => string;
  toPreview: (data: Record<string, unknown>) => string;
}

const NOTHING: Choices = { vocabularies: {}, ownFields: [] };

function editorComponent(name: ComponentName): EditorComponent {
  const schema = components[name];
  const fields = fieldsOf(schema).map((field) => formField(field, NOTHING));
  const names = fields.map((field) => field.name);
  const toBlock = (data: Record<string, unknown>) => `<${name}${writeAttributes(names, data)} />`;
  return {
    id: name,
    label: metaOf(schema).label ?? name,
    fields,
    pattern: new RegExp(`^<${name}((?:\\s+[a-z]+="[^"\\n]*")*)\\s*/>$`, 'u'),
    fromBlock: (match) => readAttributes(match[1] ?? ''),
    toBlock,
    // The preview pane draws the whole page; this text stands in the editor alone.
    toPreview: (data) => {
      const first = data[names[0] ?? ''];
      return typeof first === 'string' ? first : '';
    },
  };
}

/** Every insertion that a body may hold, with its form, and the pieces that the editor keeps whole. */
export const editorComponents: EditorComponent[] = [
  ...componentNames.map(editorComponent),
  ...blocks,
];
