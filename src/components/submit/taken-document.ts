import { counted } from '../../i18n/plural.ts';
import { copyOf, part, write } from '../dom/parts.ts';
import { handOver } from './hand-over.ts';
import type { TakenDocument } from './word-worker.ts';

/** New entry in the CMS. */
const NEW_ENTRY = '/admin/#/collections/practices/new';
const WAITS =
  'В форме редакции уже есть несохранённая новая практика. Откройте форму, сохраните её или удалите и перенесите эту ещё раз.';
const NOT_KEPT = 'Браузер не разрешает хранить черновики. Скачайте запись и пришлите её файлом.';

/** Starts the download of a file made in the page. */
function download(name: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}

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
    download(taken.name, text());
  });
  for (const { name, bytes } of taken.pictures) {
    const button = part(copyOf(root, '[data-picture]'), 'button', HTMLButtonElement);
    button.append(` ${name}`);
    button.addEventListener('click', () => {
      download(name, bytes);
    });
    save.after(button);
  }
  part(item, '[data-hand-over]', HTMLButtonElement).addEventListener('click', () => {
    handOver(text(), taken.pictures).then(
      (isDone) => {
        if (isDone) location.assign(NEW_ENTRY);
        else write(item, '[data-answer]', WAITS);
      },
      () => {
        write(item, '[data-answer]', NOT_KEPT);
      },
    );
  });
  return fragment;
}
