import { collection } from './collection.ts';
import { editor } from './editor.ts';
import { app, auth } from './entrance.ts';
import { mediaLibrary } from './media.ts';
import { ui } from './ui.ts';
import { editorWidgets } from './widgets.ts';
import { workflow } from './workflow.ts';

/** Phrases of the CMS in Russian, by the keys of Decap's English ones; ` |||| ` parts the forms for 1, 2 and 5. */
export const russian = {
  auth,
  app,
  collection,
  editor: { ...editor, editorWidgets },
  mediaLibrary,
  ui,
  workflow,
};
