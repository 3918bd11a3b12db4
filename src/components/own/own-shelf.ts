import type { Brief } from '../../catalogue/brief.ts';
import { FILE_MAX, readShelfFile, shelfFile, shelfText } from '../../catalogue/own/shelf-file.ts';
import { idsIn, KEPT_MAX } from '../../catalogue/own/state.ts';
import { shelfTable } from '../../exports/shelf-table.ts';
import { csvOf } from '../../exports/table/csv.ts';
import { counted } from '../../i18n/plural.ts';
import { copy } from '../dom/clipboard.ts';
import { copyOf, part, write } from '../dom/parts.ts';
import { dayOf } from '../../i18n/dates.ts';
import { download, pageOf, WORD } from './hand-over.ts';
import { loadBriefs } from './load.ts';
import { CHANGED, forgetUnread, keep, look, unread } from './store.ts';

const count = (ids: readonly unknown[]) => counted(ids.length, 'практика', 'практики', 'практик');

/** The shelf: lists what the reader keeps, or what a colleague's link carries. */
export class OwnShelf extends HTMLElement {
  #briefs = new Map<string, Brief>();
  /** Ids that were looked up, those among them that the catalogue does not have. */
  readonly #asked = new Set<string>();
  /** Ids that came with the address; they are shown in place of the reader's own. */
  #lent: string[] = [];
  #kept: readonly string[] = [];
  /** What lay here before the last removal. */
  #before: readonly string[] | undefined;

  connectedCallback(): void {
    this.#lent = idsIn(new URLSearchParams(location.search).get('ids'), KEPT_MAX);
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button?.dataset.action) void this.#act(button.dataset.action, button.value);
    });
    part(this, 'input[type="file"]', HTMLInputElement).addEventListener('change', (event) => {
      void this.#bringBack(event.currentTarget as HTMLInputElement);
    });
    document.addEventListener(CHANGED, () => {
      this.#changed();
    });
    void this.#start();
  }

  async #start(): Promise<void> {
    const { own, damaged } = look();
    this.#kept = own.kept;
    this.#offerUnread();
    if (damaged)
      this.#say('Прежний список прочитать не удалось: браузер его не отдаёт или он повреждён.');
    await this.#refresh();
    const asked = new URLSearchParams(location.search).has('ids');
    if (asked && !this.#lent.some((id) => this.#briefs.has(id)))
      this.#say('В ссылке нет практик из каталога.');
  }

  /** Loads what is not known yet of these practices. */
  async #learn(ids: readonly string[]): Promise<void> {
    const unasked = ids.filter((id) => !this.#asked.has(id));
    if (unasked.length === 0) return;
    try {
      const found = await loadBriefs(unasked, Number(this.dataset.shards));
      for (const id of unasked) this.#asked.add(id);
      for (const [id, brief] of found) this.#briefs.set(id, brief);
    } catch (error) {
      this.#say('Список практик не загрузился. Обновите страницу.');
      throw error;
    }
  }

  /** Shows the list, at once when everything on it is known. */
  async #refresh(): Promise<void> {
    const ids = this.#ids;
    if (!ids.every((id) => this.#asked.has(id))) await this.#learn(ids);
    if (ids === this.#ids) this.#show();
  }

  get #ids(): readonly string[] {
    return this.#lent.length > 0 ? this.#lent : this.#kept;
  }

  get #known(): Brief[] {
    return this.#ids.flatMap((id) => this.#briefs.get(id) ?? []);
  }

  #say(words: string, undo = false): void {
    write(this, '[data-status]', words);
    part(this, '[data-action="undo"]', HTMLElement).hidden = !undo;
  }

  /** Takes the focus from a button that is gone, so that it does not fall out of the page. */
  #focusStatus(): void {
    part(this, '[data-status]', HTMLElement).focus();
  }

  #changed(): void {
    const { kept } = look().own;
    const removed = this.#kept.filter((id) => !kept.includes(id));
    if (removed.length > 0 && this.#lent.length === 0) {
      this.#before = this.#kept;
      this.#say(`Убрано: ${count(removed)}.`, true);
    }
    this.#offerUnread();
    const same = kept.join() === this.#kept.join();
    this.#kept = kept;
    if (!same) void this.#refresh();
  }

  /** Offers the text of a list that could not be read, as long as there is one. */
  #offerUnread(): void {
    part(this, '[data-unread]', HTMLElement).hidden = unread() === undefined;
  }

  #show(): void {
    const ids = this.#ids;
    // Buttons inside the list change it: the focus must not fall out of the page with its row.
    const inside = part(this, '[data-list]', HTMLElement).contains(document.activeElement);
    part(this, '[data-list]', HTMLElement).replaceChildren(...ids.map((id) => this.#row(id)));
    for (const [selector, shown] of [
      ['[data-empty]', ids.length === 0],
      ['[data-lent]', this.#lent.length > 0],
      ['[data-tools]', ids.length > 0],
      ['[data-own]', this.#lent.length === 0 && ids.length > 0],
    ] as const) {
      part(this, selector, HTMLElement).hidden = !shown;
    }
    write(this, '[data-total]', ids.length > 0 ? `Здесь ${count(ids)}` : '');
    const all = part(this, '[data-link]', HTMLInputElement);
    all.value = `${location.origin}/shelf/?ids=${ids.join(',')}`;
    write(this, '[data-printed]', `${all.value} — ${new Date().toLocaleDateString('ru')}`);
    if (inside) this.#focusStatus();
  }

  #row(id: string): DocumentFragment {
    const practice = this.#briefs.get(id);
    if (!practice) {
      const gone = copyOf(this, '[data-gone]');
      write(gone, '[data-id]', id);
      const button = part(gone, 'button', HTMLButtonElement);
      button.value = id;
      button.hidden = this.#lent.length > 0;
      return gone;
    }
    const row = copyOf(this, '[data-row]');
    const link = part(row, 'a', HTMLAnchorElement);
    link.href = `/practices/${id}/`;
    link.textContent = practice.title;
    write(row, '[data-where]', [practice.where, practice.status].filter(Boolean).join(' · '));
    write(row, '[data-summary]', practice.summary);
    Object.assign(part(row, 'own-buttons', HTMLElement).dataset, { id, title: practice.title });
    return row;
  }

  async #act(action: string, id: string): Promise<void> {
    const { own } = look();
    const ids = this.#ids;
    if (action === 'clear' && keep({ ...own, kept: [] })) this.#focusStatus();
    if (action === 'remove') keep({ ...own, kept: own.kept.filter((one) => one !== id) });
    if (action === 'undo' && this.#before && keep({ ...own, kept: this.#before })) {
      this.#say('Список возвращён.');
      this.#focusStatus();
    }
    if (action === 'keep-lent') await this.#keepAll(this.#lent);
    if (action === 'table')
      download('otlozhennoe.csv', 'text/csv;charset=utf-8', csvOf(shelfTable(this.#known, pageOf)));
    if (action === 'word') await this.#word();
    if (action === 'file') download('otlozhennoe.json', 'application/json', shelfFile(ids));
    if (action === 'unread')
      download('prezhniy-spisok.txt', 'text/plain;charset=utf-8', unread() ?? '');
    if (action === 'forget-unread' && forgetUnread()) {
      this.#say('Прежний список удалён.');
      this.#focusStatus();
    }
    if (action === 'print') print();
    if (action === 'text') await this.#copy(shelfText(this.#known, pageOf), 'Список скопирован.');
    if (action === 'link')
      await this.#copy(part(this, '[data-link]', HTMLInputElement).value, 'Ссылка скопирована.');
  }

  async #word(): Promise<void> {
    this.#say('Готовлю документ…');
    try {
      const { shelfDocument } = await import('../../exports/word/shelf.ts');
      const bytes = await shelfDocument({
        practices: this.#known,
        url: (path) => location.origin + path,
        address: part(this, '[data-link]', HTMLInputElement).value,
        day: dayOf(new Date()),
      });
      download('otlozhennoe.docx', WORD, bytes);
      this.#say('Документ готов, он в загрузках.');
    } catch (error) {
      this.#say('Документ не получился. Обновите страницу и повторите.');
      throw error;
    }
  }

  async #copy(text: string, words: string): Promise<void> {
    const copied = await copy(text);
    const field = part(this, '[data-text]', HTMLTextAreaElement);
    field.value = text;
    field.hidden = copied;
    if (!copied) field.select();
    this.#say(
      copied ? words : 'Браузер не дал скопировать сам. Текст выделен ниже: скопируйте его.',
    );
  }

  async #bringBack(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const ids = file.size > FILE_MAX ? undefined : readShelfFile(await file.text());
    input.value = '';
    if (ids?.length === 0) this.#say('В файле нет практик.');
    else if (ids) await this.#keepAll(ids);
    else this.#say('Это не файл «Отложенного»: нужен файл, скачанный на этой странице.');
  }

  /** Adds the practices the catalogue has to the reader's own shelf and shows it. */
  async #keepAll(ids: readonly string[]): Promise<void> {
    await this.#learn(ids);
    const { own } = look();
    const known = ids.filter((id) => this.#briefs.has(id));
    const gone = ids.filter((id) => !known.includes(id));
    const left = gone.length > 0 ? ` В каталоге нет: ${gone.join(', ')}.` : '';
    if (known.length === 0) {
      this.#say(`Отложить нечего.${left}`);
      return;
    }
    const kept = [...new Set([...own.kept, ...known])];
    if (kept.length > KEPT_MAX) {
      this.#say(`В «Отложенном» помещается ${KEPT_MAX} практик. Уберите лишние и повторите.`);
      return;
    }
    if (!keep({ ...own, kept })) return;
    const added = kept.slice(own.kept.length);
    const done = added.length > 0 ? `Отложено: ${count(added)}.` : 'Всё это у вас уже отложено.';
    this.#say(done + left);
    if (this.#lent.length === 0) return;
    this.#lent = [];
    history.replaceState(null, '', location.pathname);
    await this.#refresh();
    // The button that was pressed is gone with the note on the link.
    this.#focusStatus();
  }
}
