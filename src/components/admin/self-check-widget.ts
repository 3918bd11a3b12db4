import type { DecapCms, ImmutableMap, WidgetProps } from '../../cms/decap.ts';
import type { FormData } from '../../cms/form/form-data.ts';
import { strictFormat } from '../../cms/format/strict-format.ts';
import { mendForm } from '../../cms/save/mend.ts';
import { entryFile } from '../../reader/entry-file.ts';
import { judgeEntry, type Judgement } from '../../reader/self-check/judge-entry.ts';
import type { Known } from '../../reader/self-check/known.ts';
import { isCollectionName } from '../../schema/collections.ts';
import { drawSelfCheck } from './self-check-view.ts';
import { nameOfForm } from './unsaved.ts';

/** Time without a change after which a form is judged, milliseconds. */
const PAUSE = 500;
/** Id of an entry that has none yet, for the judge alone. */
const UNNAMED = 'novaya-zapis';

interface Widget {
  props: WidgetProps;
  host?: HTMLElement | null;
  judged?: unknown;
  timer?: number;
}

function judgementOf(entry: ImmutableMap, known: Known): Judgement | undefined {
  const collection = String(entry.get('collection'));
  if (!isCollectionName(collection)) return undefined;
  const form = (entry.get('data') as ImmutableMap).toJS() as FormData;
  const text = strictFormat(collection).toFile(mendForm(collection, form));
  const slug = entry.get('slug');
  const id = typeof slug === 'string' && slug !== '' ? slug : UNNAMED;
  const judgement = judgeEntry(entryFile(collection, id), text, known);
  // How the file is laid out is no matter of those who fill in a form: saving mends it.
  const findings = judgement.findings.filter(({ rule }) => rule !== 'layout');
  return { ...judgement, findings };
}

/** Registers the self-check: what the check will say of the form, kept up to date while it is filled in. */
export function registerSelfCheck(cms: DecapCms, known: Known): void {
  const look = (widget: Widget): void => {
    const entry = widget.props.getEntry();
    if (!widget.host || entry.get('data') === widget.judged) return;
    widget.host.dataset.form = nameOfForm(entry);
    widget.judged = entry.get('data');
    const judgement = judgementOf(entry, known);
    if (judgement) drawSelfCheck(widget.host, judgement);
  };
  const selfCheck = {
    componentDidMount(this: Widget) {
      // The widget's own value never changes, and Decap tells a widget of no other.
      this.timer = window.setInterval(() => {
        look(this);
      }, PAUSE);
    },
    componentWillUnmount(this: Widget) {
      window.clearInterval(this.timer);
    },
    shouldComponentUpdate: () => false,
    // There is nothing to fill in: without this Decap would call the field empty.
    getValidateValue: () => 'self-check',
    render(this: Widget) {
      const keep = (host: HTMLElement | null) => {
        this.host = host;
      };
      return window.h('div', {
        id: this.props.forID,
        className: `self-check ${this.props.classNameWrapper}`,
        ref: keep,
      });
    },
  };
  cms.registerWidget('self-check', window.createClass(selfCheck));
}
