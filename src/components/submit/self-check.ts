import { FIXED } from '../../cms/fixed.ts';
import { counted } from '../../i18n/plural.ts';
import type { ExplainedFinding, Report, Submitted } from '../../reader/self-check/judge.ts';
import { isAttachment, isText } from '../../reader/self-check/accepted.ts';
import { UPLOADS_ADDRESS } from '../../reader/upload/place.ts';
import { TooLong } from '../dom/aside.ts';
import { part, write } from '../dom/parts.ts';
import { JudgeAside } from './judge-aside.ts';
import type { Task } from './judge-worker.ts';
import { carryItem, isReachable } from './carry-on.ts';
import { countOf, reportItem } from './report.ts';
import { fileFault, isRefusal } from './file-fault.ts';
import { takeFiles } from './take-files.ts';
import { takenItem } from './taken-document.ts';
import { notRead, whyNot } from './why-not.ts';
import { WordAside } from './word-aside.ts';

/** How long a writer has to pause before the text is judged. */
const PAUSE = 700;
const PASTED = 'Ваш текст';
/** The self-check: judges what is typed, chosen or dropped, in the page alone. */
export class SelfCheck extends HTMLElement {
  #judge = new JudgeAside(this.dataset.known ?? '');
  #word = new WordAside(this.dataset.names ?? '', this.dataset.site ?? '');
  #files: Submitted[] = [];
  /** Entry of the catalogue that a Word document is a passport of, by the name of the file made of it. */
  #passports = new Map<string, string | undefined>();
  /** Name of the file whose text stands in the field. */
  #name = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run = 0;

  connectedCallback(): void {
    this.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check().then(() => {
        part(this, '[data-status]', HTMLElement).focus();
      });
    });
    this.#form.addEventListener('reset', () => {
      this.#files = [];
      this.#name = '';
      this.#passports.clear();
      part(this, '[data-documents]', HTMLElement).replaceChildren();
      // The fields are empty only after the event.
      setTimeout(() => void this.#check());
    });
    this.#text.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#check(), PAUSE);
    });
    this.#chosen.addEventListener('change', () => void this.#take(this.#chosen.files));
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.toggleAttribute('data-over', true);
    });
    this.addEventListener('dragleave', () => this.toggleAttribute('data-over', false));
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      this.toggleAttribute('data-over', false);
      void this.#take(event.dataTransfer?.files);
    });
    // What the browser kept of the last visit.
    if (this.#text.value !== '') void this.#check();
  }

  get #form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  get #text(): HTMLTextAreaElement {
    return part(this, 'textarea', HTMLTextAreaElement);
  }

  get #chosen(): HTMLInputElement {
    return part(this, 'input[type=file]', HTMLInputElement);
  }

  /** Takes files: the text of a single one goes into the field, the rest is judged as it is. */
  async #take(list: FileList | null | undefined): Promise<void> {
    const { files: chosen, documents, refusals: strange } = await takeFiles([...(list ?? [])]);
    // The same file can be chosen once more.
    this.#chosen.value = '';
    if (documents.length > 0) write(this, '[data-status]', 'Читаем документ…');
    const read = await Promise.all(documents.map((one) => this.#read(one)));
    const files = [...chosen, ...read.flatMap((one) => one.files)];
    const refusals = [...strange, ...read.flatMap((one) => one.refusals)];
    const texts = files.filter(({ name }) => isText(name));
    const [only] = texts;
    const toField = texts.length === 1 && this.#text.value.trim() === '' ? only : undefined;
    if (toField) this.#put(toField);
    this.#files = [...this.#files, ...files.filter((file) => file !== toField)];
    await this.#check(refusals);
  }

  /** Reads an entry and its pictures out of a Word document. */
  async #read(document: Submitted): Promise<{ files: Submitted[]; refusals: string[] }> {
    try {
      const taken = await this.#word.take(document);
      const entry = { name: taken.name, bytes: new TextEncoder().encode(taken.text) };
      this.#passports.set(taken.name, taken.entry);
      const text = () => (this.#name === taken.name ? this.#text.value : taken.text);
      const place = part(this, '[data-documents]', HTMLElement);
      place.append(takenItem(this, document.name, taken, text));
      return { files: [entry, ...taken.pictures], refusals: [] };
    } catch (reason) {
      // What is no fault of the document is one of ours, and is not kept silent.
      if (!isRefusal(reason)) reportError(reason);
      return { files: [], refusals: [`${document.name}: ${fileFault('document', reason)}`] };
    }
  }

  #put({ name, bytes }: Submitted): void {
    this.#name = name;
    this.#text.value = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  async #check(refusals: readonly string[] = []): Promise<void> {
    clearTimeout(this.#timer);
    this.#run += 1;
    const run = this.#run;
    const typed = this.#text.value;
    const own = { name: this.#name, bytes: new TextEncoder().encode(typed) };
    const all = [...(typed.trim() === '' ? [] : [own]), ...this.#files];
    if (all.length > 0) write(this, '[data-status]', 'Проверяем…');
    try {
      const attached = all
        .filter(({ name }) => isAttachment(name))
        .map(({ name }) => UPLOADS_ADDRESS + name);
      const reports = await Promise.all(all.map((one) => this.#judge.judge(one, attached)));
      if (run === this.#run) this.#show(all, reports, refusals);
    } catch (reason) {
      if (run !== this.#run) return;
      const asked = reason instanceof TooLong ? (reason as TooLong<Task>).asked : [];
      const stuck = asked.map(({ submitted }) => submitted);
      const files = this.#files.filter((file) => stuck.includes(file));
      if (files.length > 0) {
        this.#files = this.#files.filter((file) => !stuck.includes(file));
        await this.#check([...refusals, notRead(files.map(({ name }) => name))]);
        return;
      }
      write(this, '[data-status]', [whyNot(reason), ...refusals].join(' '));
    }
  }

  #show(all: readonly Submitted[], reports: readonly Report[], refusals: readonly string[]): void {
    const results = part(this, '[data-results]', HTMLElement);
    results.replaceChildren(
      ...reports.map((report, index) => {
        const one = all[index] ?? { name: '', bytes: new Uint8Array() };
        const go = (finding: ExplainedFinding) => {
          this.#go(one, finding);
        };
        const hasLines = one.name === '' || isText(one.name);
        return reportItem(this, one.name === '' ? PASTED : one.name, report, {
          go: hasLines ? go : undefined,
          on: this.#wayOn(one, report),
        });
      }),
    );
    write(this, '[data-status]', [...this.#said(reports), ...refusals].join(' '));
  }

  /** What takes an entry on into the CMS; undefined for what is no new entry or where there is no CMS. */
  #wayOn({ name, bytes }: Submitted, { collection }: Report): DocumentFragment | undefined {
    const place = { state: this.dataset.backend ?? '', known: this.dataset.known ?? '' };
    if (!collection || FIXED.has(collection)) return undefined;
    if (!isReachable(place, location.hostname)) return undefined;
    return carryItem(this, place, () => {
      const text = name === this.#name ? this.#text.value : new TextDecoder().decode(bytes);
      const stem = name.replace(/\.[^.]*$/, '');
      return {
        collection,
        text,
        entry: this.#passports.has(name) ? this.#passports.get(name) : stem,
        files: this.#files,
      };
    });
  }

  #said(reports: readonly Report[]): string[] {
    if (reports.length === 0) return ['Вставьте текст или выберите файл.'];
    const total = (weight: 'errors' | 'warnings' | 'advice') =>
      reports.reduce((sum, report) => sum + countOf(report)[weight], 0);
    const [errors, others] = [total('errors'), total('warnings') + total('advice')];
    if (errors + others === 0) return ['Замечаний нет. Можно отправлять редактору.'];
    const mend =
      errors > 0 ? `Исправить нужно ${counted(errors, 'место', 'места', 'мест')}.` : 'Ошибок нет.';
    const look =
      others > 0 ? ` Стоит посмотреть ещё ${counted(others, 'место', 'места', 'мест')}.` : '';
    return [mend + look];
  }

  /** Moves to the line of a finding, with its text in the field. */
  #go(submitted: Submitted, { line, column }: ExplainedFinding): void {
    const field = this.#text;
    const isInField = submitted.name === this.#name && !this.#files.includes(submitted);
    if (!isInField) {
      this.#files = this.#files.filter((file) => file !== submitted);
      if (field.value.trim() !== '') {
        this.#files.push({ name: this.#name, bytes: new TextEncoder().encode(field.value) });
      }
      this.#put(submitted);
      void this.#check();
    }
    const lines = field.value.split('\n');
    const before = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    const length = lines[line - 1]?.length ?? 0;
    field.focus();
    field.setSelectionRange(before + Math.min(column - 1, length), before + length);
    scrollToLine(field, line, lines.length);
  }
}

/** Brings a line of the field into view; all lines are taken for equally high. */
function scrollToLine(field: HTMLTextAreaElement, line: number, lines: number): void {
  field.scrollTop = (field.scrollHeight / lines) * (line - 1) - field.clientHeight / 3;
}

customElements.define('self-check', SelfCheck);
