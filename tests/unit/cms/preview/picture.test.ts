import { expect, test } from 'vitest';
import { FRAME, pictureAt } from '../../../../src/cms/preview/picture.ts';

/** The CMS with one file in it, which it looks up by a path without the first slash. */
const files = (url: string) => (asked: string) =>
  asked === 'uploads/dom.jpg'
    ? { path: 'public/uploads/dom.jpg', toString: () => url }
    : { path: asked, toString: () => asked };

test.each([
  ['an upload that the CMS holds', '/uploads/dom.jpg', files('blob:1'), 'blob:1'],
  [
    'an upload that is being loaded',
    '/uploads/dom.jpg',
    () => ({ path: 'empty.svg', toString: () => 'blob:0' }),
    FRAME,
  ],
  ['an upload that is nowhere', '/uploads/dom.jpg', files('uploads/dom.jpg'), FRAME],
  ['an upload without an address', '/uploads/dom.jpg', files(''), FRAME],
  ['a picture of the site itself', '/signs.svg', files('blob:2'), '/signs.svg'],
])('%s', (_name, address, getAsset, shown) => {
  expect(pictureAt(address, getAsset)).toBe(shown);
});
