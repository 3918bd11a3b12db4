import { expect, test } from 'vitest';
import { bodyText } from '../../../../src/search/index/body-text.ts';

test.each([
  [
    'paragraphs apart',
    [{ html: '<p>Первый.</p><p>Второй &#x26; третий.</p>' }],
    ['Первый.', 'Второй & третий.'],
  ],
  ['words of lines apart', [{ html: '<p>слово<br>другое</p>' }], ['слово', 'другое']],
  ['words within a line together', [{ html: '<p>при<em>ём</em>ный</p>' }], ['приёмный']],
  [
    'insertions by what they say in words',
    [{ component: 'Note' as const, attributes: { title: 'Осторожно', id: 'note-1' } }],
    ['Осторожно'],
  ],
  [
    'elements around insertions',
    [{ tag: 'blockquote', attributes: {}, children: [{ html: '<p>Слова.</p>' }] }],
    ['Слова.'],
  ],
  ['nothing of an empty body', [], []],
])('%s', (_name, segments, text) => {
  expect(bodyText(segments)).toEqual(text);
});
