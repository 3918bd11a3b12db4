import { expect, test } from 'vitest';
import { FRAME, pictureAt } from '../../../../src/cms/preview/picture.ts';

/** Asset of the CMS, which says by its text where it is. */
const at = (address: string) => () => ({ toString: () => address });

test.each([
  [
    'an upload that the CMS holds',
    '/uploads/dom.jpg',
    at('blob:http://localhost/1'),
    'blob:http://localhost/1',
  ],
  ['an upload that is being loaded', '/uploads/dom.jpg', at(''), FRAME],
  ['an upload that is nowhere', '/uploads/dom.jpg', at('/uploads/dom.jpg'), FRAME],
  ['a picture of the site itself', '/signs.svg', at('blob:http://localhost/2'), '/signs.svg'],
])('%s', (_name, address, getAsset, shown) => {
  expect(pictureAt(address, getAsset)).toBe(shown);
});
