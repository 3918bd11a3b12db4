import type { DecapCms, WidgetProps } from '../../cms/decap.ts';
import { pathOf } from '../../cms/preview/picture.ts';

/** Field of a picture around Decap's own. */
interface Picture {
  props: WidgetProps;
}

/** Registers the field of a picture of Decap once more, with one that shows pictures which are not published yet. */
export function registerImage(cms: DecapCms): void {
  const { control, preview, schema } = cms.getWidget('image');
  const picture = {
    // Decap tells nobody when a picture is loaded, but draws the fields anew.
    shouldComponentUpdate: () => true,
    render(this: Picture) {
      const { getAsset } = this.props;
      return window.h(control, {
        ...this.props,
        // Another function every time: for the same one Decap asks no second time.
        getAsset: (address: string, field: unknown) => getAsset(pathOf(address), field),
      });
    },
  };
  cms.registerWidget('image', window.createClass(picture), preview, schema);
}
