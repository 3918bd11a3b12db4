/** Field of the form as Decap CMS describes it; see decapcms.org/docs/widgets. */
export interface FormField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  /** What the value must look like, and how Russian says it. */
  pattern?: [RegExp, string];
  default?: unknown;
  /** Fields of a group or of every item of a list. */
  fields?: FormField[];
  /** The only field of every item of a list. */
  field?: FormField;
  /** Settings of the widget. */
  [setting: string]: unknown;
}

/** Choice in a list of values. */
export interface Option {
  label: string;
  value: string;
}

/** Terms of every vocabulary by its id, in the order of display. */
export type Vocabularies = Record<string, Option[]>;

/** Choices of a form that its schema alone does not name. */
export interface Choices {
  vocabularies: Vocabularies;
  /** What editors may name of the entry itself: its fields and its prose. */
  ownFields: Option[];
}
