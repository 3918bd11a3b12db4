import type { DecapCms, ImmutableMap, WidgetProps } from '../../cms/decap.ts';

/** What the rich text editor gives to the form of an insertion. */
interface InsertionProps {
  field: ImmutableMap;
}

/** Form of an insertion as React's createClass makes it. */
interface Insertion {
  props: InsertionProps;
  state: { errors: ImmutableMap };
  setState: (state: { errors: ImmutableMap }) => void;
}

/** The rich text editor around Decap's own. */
interface Body {
  props: WidgetProps;
  inner?: { focus: () => void } | null | undefined;
}

/**
 * Form of an insertion that judges its fields as the rest of the form does: Decap forgets to give it what a field
 * tells its faults to, so that every field left with a pattern would break.
 */
function insertionOf(control: unknown): unknown {
  return window.createClass({
    // An empty map: Decap does not give out the library that makes one.
    getInitialState(this: Insertion) {
      return { errors: this.props.field.clear() };
    },
    render(this: Insertion) {
      return window.h(control, {
        ...this.props,
        fieldsErrors: this.state.errors,
        onValidate: (id: string, faults: unknown[]) => {
          const { errors } = this.state;
          this.setState({ errors: faults.length > 0 ? errors.set(id, faults) : errors.delete(id) });
        },
      });
    },
  });
}

/** Registers the rich text editor of Decap once more, with forms of insertions that judge their fields. */
export function registerBody(cms: DecapCms): void {
  const { control, preview, schema } = cms.getWidget('markdown');
  let insertion: unknown;
  const body = {
    focus(this: Body) {
      this.inner?.focus();
    },
    render(this: Body) {
      insertion ??= insertionOf(this.props.editorControl);
      const keep = (inner: Body['inner']) => {
        this.inner = inner;
      };
      return window.h(control, { ...this.props, editorControl: insertion, ref: keep });
    },
  };
  cms.registerWidget('markdown', window.createClass(body), preview, schema);
}
