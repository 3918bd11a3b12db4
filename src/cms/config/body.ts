import type { FormField } from '../fields/field.ts';
import { editorComponents } from '../insertions/insertion.ts';

/** Prose of an entry: the rich text editor offers only what a body may hold and what it writes back unharmed. */
export const bodyField: FormField = {
  name: 'body',
  label: 'Рассказ',
  widget: 'markdown',
  required: false,
  hint: 'Подробности, которым не нашлось места в полях: подзаголовки, списки, ссылки, вставки',
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: editorComponents.map(({ id }) => id),
  modes: ['rich_text', 'raw'],
  minimal: false,
};
