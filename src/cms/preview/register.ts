import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import type { DecapCms, ImmutableMap } from '../decap.ts';
import { fromForm } from '../form/form-data.ts';
import { mendForm, textOf } from '../save/mend.ts';
import { Pane, type View } from './pane.ts';
import { pictureAt, type GetAsset } from './picture.ts';
import { loadStudio, type WrittenDraft } from './studio.ts';

/** What the CMS gives a preview. */
interface Props {
  entry: ImmutableMap;
  getAsset: GetAsset;
}

/** Component of React's createClass while it is on the page. */
interface Instance {
  props: Props;
  host?: HTMLElement | null;
  pane?: Pane;
}

/** Draft as a save would write it. */
function draftOf(collection: CollectionName, entry: ImmutableMap): WrittenDraft {
  const form = mendForm(collection, (entry.get('data') as ImmutableMap).toJS());
  return {
    collection,
    id: entry.get('newRecord') === true ? undefined : String(entry.get('slug')),
    data: fromForm(collection, form),
    body: collections[collection].format === 'mdx' ? textOf(form, 'body') : '',
  };
}

const viewOf = (collection: CollectionName, { entry, getAsset }: Props): View => ({
  draft: draftOf(collection, entry),
  fileOf: (address) => pictureAt(address, getAsset),
});

/** Component that shows an entry of a collection as its page on the site. */
const templateOf = (collection: CollectionName): unknown =>
  window.createClass({
    componentDidMount(this: Instance) {
      if (this.host) this.pane = new Pane(this.host, viewOf(collection, this.props), loadStudio);
    },
    componentDidUpdate(this: Instance, before: Props) {
      if (before.entry.get('data') === this.props.entry.get('data')) return;
      this.pane?.update(viewOf(collection, this.props));
    },
    componentWillUnmount(this: Instance) {
      this.pane?.close();
    },
    render(this: Instance) {
      const keep = (host: HTMLElement | null) => {
        this.host = host;
      };
      return window.h('div', { ref: keep });
    },
  });

/** Gives every collection of the CMS its preview; called once, before the CMS starts. */
export function registerPreviews(cms: DecapCms): void {
  for (const name of collectionNames) cms.registerPreviewTemplate(name, templateOf(name));
}
