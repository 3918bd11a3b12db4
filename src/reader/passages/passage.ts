import type { FieldPath, KnownMeta } from '../../schema/introspection.ts';
import type { ComponentName } from '../body/components.ts';
import type { Point } from '../problem.ts';

/** Text that a reader sees in one go, and where it stands. */
export interface Passage {
  text: string;
  /** The same with its code blanked, where it may have code. */
  besideCode?: string;
  kind: 'field' | 'insertion' | 'paragraph' | 'heading' | 'row';
  /** Field of the entry or of the insertion that holds the text; empty in prose. */
  path: FieldPath;
  /** What the schema says of that field. */
  meta: KnownMeta;
  /** Insertion that the text is part of. */
  insertion?: ComponentName;
  /** Place of a character of the text in the file. */
  at: (offset: number) => Point;
}
