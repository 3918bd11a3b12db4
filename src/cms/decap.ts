import type { EditorComponent } from './insertions/insertion.ts';
import type { StrictFormat } from './format/strict-format.ts';
import type { GetAsset } from './preview/picture.ts';

/** Immutable map of Decap's store, as far as it is used here. */
export interface ImmutableMap {
  get: (name: string) => unknown;
  getIn: (path: readonly string[]) => unknown;
  set: (name: string, value: unknown) => ImmutableMap;
  setIn: (path: readonly string[], value: unknown) => ImmutableMap;
  delete: (name: string) => ImmutableMap;
  clear: () => ImmutableMap;
  toJS: () => Record<string, unknown>;
}

/** What Decap gives to a widget of ours. */
export interface WidgetProps {
  value: unknown;
  field: ImmutableMap;
  forID: string;
  classNameWrapper: string;
  onChange: (value: unknown) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  getEntry: () => ImmutableMap;
  getAsset: GetAsset;
  /** Decap's own component of a field with its label, for widgets that hold fields. */
  editorControl: unknown;
}

/** Widget as Decap keeps it. */
export interface RegisteredWidget {
  control: unknown;
  preview: unknown;
  schema: unknown;
}

/** The part of Decap CMS that is used here; see decapcms.org/docs. */
export interface DecapCms {
  init: (options: { config: unknown }) => void;
  registerCustomFormat: (name: string, extension: string, format: StrictFormat) => void;
  registerEditorComponent: (component: EditorComponent) => void;
  registerEventListener: (listener: {
    name: 'preSave' | 'prePublish' | 'postSave' | 'postPublish';
    handler: (event: { entry: ImmutableMap }) => unknown;
  }) => void;
  registerLocale: (locale: string, phrases: unknown) => void;
  registerPreviewStyle: (address: string) => void;
  registerPreviewTemplate: (collection: string, component: unknown) => void;
  registerWidget: (name: string, control: unknown, preview?: unknown, schema?: unknown) => void;
  getWidget: (name: string) => RegisteredWidget;
}
