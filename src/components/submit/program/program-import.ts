import type { Names } from '../../../catalogue/program-table/names.ts';
import { counted } from '../../../i18n/plural.ts';
import { tooLarge } from '../../../imports/archive/safety.ts';
import { Aside } from '../../dom/aside.ts';
import { loadJson } from '../../dom/loading.ts';
import { trustedUrl } from '../../dom/trusted-url.ts';
import { part, write } from '../../dom/parts.ts';
import { download } from '../../own/hand-over.ts';
import { fileFault, isRefusal } from '../file-fault.ts';
import type { ProgramTask, TakenProgram } from './program-worker.ts';
import programWorker from './program-worker.ts?worker&url';

/** Most problems that are shown at once. */
const SHOWN = 100;
/** Reads the table of a programme beside the page: says what is wrong by cell and shows what it makes. */
export class ProgramImport extends HTMLElement {
  /** What reads tables is large: it comes with the first one. */
  readonly #aside = new Aside<ProgramTask, TakenProgram>(
    () => new Worker(trustedUrl(programWorker), { type: 'module' }),
  );
  #file: File | undefined;
  #yaml = '';
  #run = 0;

  connectedCallback(): void {
    this.hidden = false;
    this.#chosen.addEventListener('change', () => void this.#take(this.#chosen.files?.[0]));
    this.#event.addEventListener('change', () => void this.#take(this.#file));
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.#frame.toggleAttribute('data-over', true);
    });
    this.addEventListener('dragleave', () => this.#frame.toggleAttribute('data-over', false));
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      this.#frame.toggleAttribute('data-over', false);
      void this.#take(event.dataTransfer?.files[0]);
    });
    part(this, '[data-download]', HTMLButtonElement).addEventListener('click', () => {
      download('programma.yaml', 'text/yaml;charset=utf-8', this.#yaml);
    });
  }

  get #frame(): HTMLElement {
    return part(this, '[data-drop]', HTMLElement);
  }

  get #chosen(): HTMLInputElement {
    return part(this, 'input[type=file]', HTMLInputElement);
  }

  get #event(): HTMLSelectElement {
    return part(this, 'select', HTMLSelectElement);
  }

  async #take(file: File | undefined): Promise<void> {
    if (!file) return;
    this.#file = file;
    this.#run += 1;
    const run = this.#run;
    this.#say('Читаем таблицу…');
    part(this, '[data-result]', HTMLElement).hidden = true;
    // The same file can be chosen once more.
    this.#chosen.value = '';
    try {
      const program = await this.#read(file);
      if (run !== this.#run) return;
      if (typeof program === 'string') this.#say(`${file.name}: ${program}`);
      else this.#show(program);
    } catch (reason) {
      if (run === this.#run) this.#say(`${file.name}: ${fileFault('table', reason)}`);
      if (!isRefusal(reason)) throw reason;
    }
  }

  /** The programme of a table; a sentence when the file itself cannot be taken. */
  async #read(file: File): Promise<TakenProgram | string> {
    const large = tooLarge(file.size);
    if (large !== undefined) return large;
    const bytes = await bytesOf(file);
    if (!bytes) return 'файл не читается. Если это папка, выберите файл в ней.';
    const names = (await loadJson(this.dataset.names ?? '')) as Names;
    const start = this.#event.value === '' ? undefined : this.#event.value;
    return this.#aside.ask({ name: file.name, bytes, names, start });
  }

  #say(words: string): void {
    write(this, '[data-status]', words);
  }

  #show({ rows, problems, yaml }: TakenProgram): void {
    const errors = problems.filter(({ level }) => level === 'error').length;
    this.#yaml = yaml;
    const found = counted(rows.length, 'выступление', 'выступления', 'выступлений');
    this.#say(
      errors > 0
        ? `Нашлось ${found}. Исправить нужно ${counted(errors, 'место', 'места', 'мест')}.`
        : `Нашлось ${found}. Ошибок нет.`,
    );
    const lines = problems
      .slice(0, SHOWN)
      .map(({ level, words }) => `${level === 'error' ? 'Ошибка' : 'Внимание'}: ${words}`);
    const more = problems.length - lines.length;
    if (more > 0) lines.push(`И ещё ${counted(more, 'замечание', 'замечания', 'замечаний')}.`);
    part(this, '[data-problems]', HTMLElement).replaceChildren(
      ...lines.map((line) => textOf('li', line)),
    );
    part(this, '[data-download]', HTMLButtonElement).disabled = errors > 0;
    part(this, '[data-rows]', HTMLElement).replaceChildren(...rows.map(rowOf));
    part(this, '[data-result]', HTMLElement).hidden = false;
  }
}

/** Bytes of a file; undefined when it cannot be read: a folder, or a file that is gone. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (reason) {
    if (reason instanceof DOMException) return undefined;
    throw reason;
  }
}

function textOf(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function rowOf(cells: readonly (readonly string[])[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const lines of cells) {
    const cell = document.createElement('td');
    cell.append(...lines.map((line) => textOf('p', line)));
    row.append(cell);
  }
  return row;
}

customElements.define('program-import', ProgramImport);
