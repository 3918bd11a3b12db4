import type { Names } from '../../../catalogue/program-table/names.ts';
import type { Session } from '../../../catalogue/programme.ts';
import { counted } from '../../../i18n/plural.ts';
import type { ReadProgram } from '../../../imports/program/program.ts';
import { loadJson } from '../../dom/loading.ts';
import { part, write } from '../../dom/parts.ts';
import { download } from '../../own/hand-over.ts';

/** Most problems that are shown at once. */
const SHOWN = 100;
/** Larger files are not read at all: what is allowed and one byte more is enough to see it. */
const READ_MAX = 20_000_001;

/** The parts that read tables are heavy: they come with the first table. */
const load = async () => ({
  ...(await import('../../../imports/program/program.ts')),
  ...(await import('../../../imports/program/problem.ts')),
  ...(await import('../../../imports/program/replace-sessions.ts')),
  ...(await import('../../../imports/refusal.ts')),
  ...(await import('./session-cells.ts')),
});

type Tools = Awaited<ReturnType<typeof load>>;

/** Reads the table of a programme in the page: says what is wrong by cell and shows what it makes. */
export class ProgramImport extends HTMLElement {
  #file: File | undefined;
  #sessions: readonly Session[] = [];
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
      void load().then(({ sessionsYaml }) => {
        download('programma.yaml', 'text/yaml;charset=utf-8', sessionsYaml(this.#sessions));
      });
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
    try {
      const [tools, names] = await Promise.all([load(), loadJson(this.dataset.names ?? '')]);
      await this.#read(file, tools, names as Names, () => run === this.#run);
    } catch (reason) {
      if (run === this.#run) {
        this.#say(
          'Таблица не прочиталась. Проверьте связь, выберите файл снова или пришлите его в редакцию.',
        );
      }
      throw reason;
    } finally {
      // The same file can be chosen once more.
      this.#chosen.value = '';
    }
  }

  async #read(file: File, tools: Tools, names: Names, isLast: () => boolean): Promise<void> {
    try {
      const bytes = new Uint8Array(await file.slice(0, READ_MAX).arrayBuffer());
      const start = this.#event.value === '' ? undefined : this.#event.value;
      const program = await tools.readProgram(file.name, bytes, names, start);
      if (isLast()) this.#show(program, tools, names);
    } catch (reason) {
      if (!(reason instanceof tools.Refusal)) throw reason;
      if (isLast()) this.#say(`${file.name}: ${reason.message}`);
    }
  }

  #say(words: string): void {
    write(this, '[data-status]', words);
  }

  #show({ sessions, problems }: ReadProgram, tools: Tools, names: Names): void {
    const errors = problems.filter(({ level }) => level === 'error').length;
    this.#sessions = sessions;
    const found = counted(sessions.length, 'выступление', 'выступления', 'выступлений');
    this.#say(
      errors > 0
        ? `Нашлось ${found}. Исправить нужно ${counted(errors, 'место', 'места', 'мест')}.`
        : `Нашлось ${found}. Ошибок нет.`,
    );
    const lines = problems.slice(0, SHOWN).map((problem) => {
      const words = tools.formatTableProblem(problem);
      return problem.level === 'error' ? `Ошибка: ${words}` : `Внимание: ${words}`;
    });
    const more = problems.length - lines.length;
    if (more > 0) lines.push(`И ещё ${counted(more, 'замечание', 'замечания', 'замечаний')}.`);
    part(this, '[data-problems]', HTMLElement).replaceChildren(
      ...lines.map((line) => textOf('li', line)),
    );
    part(this, '[data-download]', HTMLButtonElement).disabled = errors > 0;
    part(this, '[data-rows]', HTMLElement).replaceChildren(
      ...sessions.map((session) => rowOf(tools.sessionCells(names, session))),
    );
    part(this, '[data-result]', HTMLElement).hidden = false;
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
