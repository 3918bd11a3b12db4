import { counted } from '../../i18n/plural.ts';
import { download } from '../own/hand-over.ts';
import { copy } from '../dom/clipboard.ts';
import { copyOf, part, write } from '../dom/parts.ts';
import type { TakenDocument } from './word-worker.ts';

const COPIED = 'Запись в буфере обмена.';
const NOT_COPIED = 'Браузер не дал скопировать. Скачайте запись.';
const PLAIN = 'text/plain';
const BYTES = 'application/octet-stream';

function lines(root: ParentNode, selector: string, texts: readonly string[]): void {
  const place = part(root, selector, HTMLElement);
  place.hidden = texts.length === 0;
  part(place, 'ul', HTMLElement).append(
    ...texts.map((text) => {
      const line = document.createElement('li');
      line.textContent = text;
      return line;
    }),
  );
}

const told = ({ name, words }: TakenDocument['leftovers'][number]): string =>
  name === '' ? words : `${name}: ${words}`;

/** Draws what was made of a document; `text` gives the entry as it stands now, mended by its author or not. */
export function takenItem(
  root: ParentNode,
  document: string,
  taken: TakenDocument,
  text: () => string,
): DocumentFragment {
  const fragment = copyOf(root, '[data-document]');
  const item = part(fragment, 'section', HTMLElement);
  write(item, '[data-name]', document);
  const found = counted(taken.fields, 'поле', 'поля', 'полей');
  write(item, '[data-found]', taken.fields > 0 ? `Распознано: ${found}.` : 'Полей не нашлось.');
  lines(item, '[data-leftovers]', taken.leftovers.map(told));
  lines(item, '[data-refused]', taken.refused);
  const save = part(item, '[data-save]', HTMLButtonElement);
  save.addEventListener('click', () => {
    download(taken.name, PLAIN, text());
  });
  for (const { name, bytes } of taken.pictures) {
    const button = part(copyOf(root, '[data-picture]'), 'button', HTMLButtonElement);
    button.append(` ${name}`);
    button.addEventListener('click', () => {
      download(name, BYTES, Uint8Array.from(bytes));
    });
    save.after(button);
  }
  part(item, '[data-copy]', HTMLButtonElement).addEventListener('click', () => {
    void copy(text()).then((isDone) => {
      write(item, '[data-answer]', isDone ? COPIED : NOT_COPIED);
    });
  });
  return fragment;
}
