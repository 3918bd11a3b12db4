import type { ComponentName } from './components.ts';

/** Insertion of the catalogue in a body: an author component with plain string attributes. */
export interface ComponentSegment {
  component: ComponentName;
  attributes: Record<string, string>;
}

/** Element that has an insertion somewhere inside. */
export interface ElementSegment {
  tag: string;
  attributes: Record<string, string>;
  children: Segment[];
}

/** Piece of a body as one recursive Astro component renders it; `html` is guarded and serialized. */
export type Segment = { html: string } | ComponentSegment | ElementSegment;
