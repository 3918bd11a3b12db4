import type { DecapCms, ImmutableMap, WidgetProps } from '../../cms/decap.ts';
import { newSourceKey } from '../../cms/form/own-key.ts';
import { slugOf } from '../../reader/slug.ts';

/** React's createElement and createClass, which Decap CMS leaves on the window. */
declare global {
  interface Window {
    h: (type: unknown, props: Record<string, unknown>, ...children: unknown[]) => unknown;
    createClass: (component: Record<string, unknown>) => unknown;
    CMS: DecapCms;
    CMS_MANUAL_INIT: boolean;
  }
}

/** Component of React's createClass: its methods see its properties. */
interface Widget {
  props: WidgetProps;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function input(props: WidgetProps, value: string, more: Record<string, unknown> = {}): unknown {
  return window.h('input', {
    id: props.forID,
    type: 'text',
    className: props.classNameWrapper,
    value,
    autoComplete: 'off',
    spellCheck: false,
    onFocus: props.setActiveStyle,
    onBlur: props.setInactiveStyle,
    onChange: (event: { target: HTMLInputElement }) => {
      props.onChange(event.target.value);
    },
    ...more,
  });
}

/** Address of a page as it is read; what it will be made of while there is nothing. */
const addressLine = (collection: string, slug: string): string =>
  slug === '' ? 'Адрес появится, когда вы впишете название.' : `Адрес: /${collection}/${slug}/`;

/** Address of the page: made from the title until the first save, fixed after it. */
const address = {
  render(this: Widget) {
    const entry = this.props.getEntry();
    const saved = text(entry.get('slug'));
    const made = slugOf(text(entry.getIn(['data', 'title'])));
    const wanted = text(this.props.value);
    const id = `${this.props.forID}-shown`;
    const own = saved === '' ? { placeholder: made } : { readOnly: true };
    return window.h(
      'div',
      {},
      input(this.props, saved || wanted, { ...own, 'aria-describedby': id }),
      window.h(
        'p',
        { id, className: 'shown-address' },
        addressLine(text(entry.get('collection')), saved || wanted || made),
      ),
    );
  },
  // The title is another field: without this the address would not follow it.
  shouldComponentUpdate: () => true,
};

/** Key of a source: made by itself, so that figures can refer to the source at once. */
const sourceKey = {
  componentDidMount(this: Widget) {
    if (text(this.props.value) === '') this.props.onChange(newSourceKey());
  },
  render(this: Widget) {
    return input(this.props, text(this.props.value), { readOnly: true });
  },
};

/** Sources of the entry as choices: what an author recognizes, by its key. */
function sourcesOf(entry: ImmutableMap): [string, string][] {
  const data = entry.get('data') as ImmutableMap;
  const { part_sources: part } = data.toJS() as { part_sources?: { sources?: unknown } };
  const sources = Array.isArray(part?.sources) ? (part.sources as Record<string, unknown>[]) : [];
  return sources.map((source) => {
    const name = [source.title, source.document, source.publisher, source.url]
      .map(text)
      .find(Boolean);
    return [text(source.key), name ?? text(source.key)];
  });
}

/** Source of a figure: one of the entry's own. */
const source = {
  render(this: Widget) {
    const { props } = this;
    const value = text(props.value);
    const choices = sourcesOf(props.getEntry());
    const isKnown = value === '' || choices.some(([key]) => key === value);
    const options = [['', '— не выбран —'], ...choices, ...(isKnown ? [] : [[value, value]])];
    return window.h(
      'select',
      {
        id: props.forID,
        className: props.classNameWrapper,
        value,
        onFocus: props.setActiveStyle,
        onBlur: props.setInactiveStyle,
        onChange: (event: { target: HTMLSelectElement }) => {
          props.onChange(event.target.value);
        },
      },
      ...options.map(([key = '', name = '']) => window.h('option', { key, value: key }, name)),
    );
  },
  // Sources are named in another part of the form.
  shouldComponentUpdate: () => true,
};

/** Registers the widgets that Decap CMS lacks. */
export function registerOwnWidgets(cms: DecapCms): void {
  for (const [name, widget] of Object.entries({ address, 'source-key': sourceKey, source })) {
    cms.registerWidget(name, window.createClass(widget));
  }
}
