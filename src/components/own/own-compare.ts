import type { Brief } from '../../catalogue/brief.ts';
import type { Comparison } from '../../catalogue/comparison.ts';
import { COMPARED_MAX, idsIn, KEPT_MAX } from '../../catalogue/own/state.ts';
import { dayOf } from '../../i18n/dates.ts';
import { counted } from '../../i18n/plural.ts';
import { claimWords, fillTable, shownRows } from './comparison-table.ts';
import { copy } from '../dom/clipboard.ts';
import { copyOf, part, write } from '../dom/parts.ts';
import { download, pageOf, WORD } from './hand-over.ts';
import { loadBriefs, loadComparison } from './load.ts';
import { keep, look } from './store.ts';
import { titleSearch } from './title-search.ts';

const DIFFERENCES = 'differences';

/** The comparison: the address names the practices, the table shows them. */
export class OwnCompare extends HTMLElement {
  readonly #briefs = new Map<string, Brief>();
  #ids: string[] = [];
  /** What the table shows. */
  #columns: readonly Comparison[] = [];
  /** Number of the newest drawing: the answers for earlier ones come too late. */
  #newest = 0;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button?.dataset.action) void this.#act(button.dataset.action, button.value);
    });
    this.#switch.addEventListener('change', () => {
      void this.#go(this.#ids);
    });
    addEventListener('popstate', () => {
      const before = this.#ids;
      void this.#restore().then(() => {
        this.#takeAlong(before);
      });
    });
    titleSearch(this, (id) => {
      void this.#add(id);
    });
    const { compared } = look().own;
    if (!new URLSearchParams(location.search).has('ids') && compared.length > 0)
      history.replaceState(null, '', this.#address(compared));
    void this.#restore();
  }

  get #switch(): HTMLInputElement {
    return part(this, '[data-differences]', HTMLInputElement);
  }

  #say(words: string): void {
    write(this, '[data-status]', words);
  }

  /** Learns of these practices what is not known yet. */
  async #learn(ids: readonly string[]): Promise<void> {
    try {
      const unknown = ids.filter((id) => !this.#briefs.has(id));
      const found = await loadBriefs(unknown, Number(this.dataset.shards));
      for (const [id, brief] of found) this.#briefs.set(id, brief);
    } catch (error) {
      this.#say('Список практик не загрузился. Обновите страницу.');
      throw error;
    }
  }

  /** Shows what the address asks for. */
  async #restore(): Promise<void> {
    const answers = new URLSearchParams(location.search);
    const asked = idsIn(answers.get('ids'), KEPT_MAX);
    this.#switch.checked = answers.get('only') === DIFFERENCES;
    const number = ++this.#newest;
    await this.#learn(asked);
    if (number !== this.#newest) return;
    const known = asked.filter((id) => this.#briefs.has(id));
    this.#ids = known.slice(0, COMPARED_MAX);
    const gone = asked.filter((id) => !known.includes(id));
    const words = [
      gone.length > 0 && `В каталоге нет: ${gone.join(', ')}.`,
      known.length > COMPARED_MAX &&
        `Сравнить можно не больше ${COMPARED_MAX} практик: показаны первые.`,
    ];
    await this.#draw(words.filter(Boolean).join(' '));
  }

  #address(ids: readonly string[]): string {
    const only = this.#switch.checked ? `&only=${DIFFERENCES}` : '';
    return `${location.pathname}?ids=${ids.join(',')}${only}`;
  }

  /** The reader's own choice becomes what stands here when it was what stood here before. */
  #takeAlong(before: readonly string[]): void {
    const { own } = look();
    if (own.compared.join() === before.join() && before.join() !== this.#ids.join())
      keep({ ...own, compared: this.#ids });
  }

  /** Shows other practices. */
  async #go(ids: string[], words = ''): Promise<void> {
    const before = this.#ids;
    this.#ids = ids;
    this.#takeAlong(before);
    history.pushState(null, '', this.#address(ids));
    await this.#draw(words);
  }

  #titleOf(id: string): string {
    return this.#briefs.get(id)?.title ?? id;
  }

  async #add(id: string): Promise<void> {
    if (this.#ids.includes(id)) this.#say('Эта практика уже в сравнении.');
    else if (this.#ids.length >= COMPARED_MAX)
      this.#say(`В сравнении уже ${COMPARED_MAX} практики. Уберите одну, чтобы добавить эту.`);
    else {
      await this.#learn([id]);
      await this.#go([...this.#ids, id], `Добавлено: ${this.#titleOf(id)}.`);
    }
  }

  async #act(action: string, id: string): Promise<void> {
    const ids = this.#ids;
    const place = ids.indexOf(id);
    if (action === 'add') await this.#add(id);
    if (action === 'print') print();
    if (action === 'word') await this.#word();
    const others = ids.filter((one) => one !== id);
    if (action === 'remove') {
      await this.#go(others, `Убрано: ${this.#titleOf(id)}.`);
      part(this, '[data-status]', HTMLElement).focus();
    }
    if (action === 'earlier' || action === 'later') {
      const target = action === 'earlier' ? place - 1 : place + 1;
      await this.#go(
        others.toSpliced(target, 0, id),
        `Теперь на месте ${target + 1}: ${this.#titleOf(id)}.`,
      );
      // At the end of the row the button that was pressed can go no further.
      const buttons = [...this.querySelectorAll<HTMLButtonElement>(`th button[value="${id}"]`)];
      const pressed = buttons.find(({ dataset }) => dataset.action === action);
      (pressed?.disabled ? buttons.find(({ disabled }) => !disabled) : pressed)?.focus();
    }
    if (action === 'link')
      this.#say(
        (await copy(location.href))
          ? 'Ссылка скопирована.'
          : 'Браузер не дал скопировать. Ссылка — в адресной строке.',
      );
  }

  async #word(): Promise<void> {
    this.#say('Готовлю документ…');
    try {
      const { comparisonDocument } = await import('../../exports/word/comparison.ts');
      const shown = {
        columns: this.#columns.map(({ id, title }) => ({ title, address: pageOf(id) })),
        rows: shownRows(this, this.#columns),
        silent: part(this, '[data-silent-rows]', HTMLElement).textContent,
        address: location.href,
        day: dayOf(new Date()),
      };
      const bytes = await comparisonDocument(shown, (figure) => claimWords(this, figure));
      download('sravnenie.docx', WORD, bytes);
      this.#say('Документ готов, он в загрузках.');
    } catch (error) {
      this.#say('Документ не получился. Обновите страницу и повторите.');
      throw error;
    }
  }

  async #draw(words: string): Promise<void> {
    const number = ++this.#newest;
    const ids = this.#ids;
    let columns: Comparison[];
    try {
      columns = await Promise.all(ids.map(loadComparison));
    } catch (error) {
      if (number === this.#newest) this.#say('Практики не загрузились. Обновите страницу.');
      throw error;
    }
    if (number !== this.#newest) return;
    this.#say(words);
    this.#columns = columns;
    const silent = fillTable(this, columns, this.#switch.checked);
    part(this, '[data-result]', HTMLElement).hidden = columns.length === 0;
    part(this, '[data-empty]', HTMLElement).hidden = columns.length > 0;
    part(this, '[data-full]', HTMLElement).hidden = columns.length < COMPARED_MAX;
    part(this, '[data-title-search]', HTMLElement).hidden = columns.length >= COMPARED_MAX;
    write(
      this,
      '[data-silent-rows]',
      silent.length > 0
        ? `В источниках ни у одной не сказано: ${silent.join(', ').toLowerCase()}.`
        : '',
    );
    write(this, '[data-total]', counted(columns.length, 'практика', 'практики', 'практик'));
    write(this, '[data-printed]', `${location.href} — ${new Date().toLocaleDateString('ru')}`);
    await this.#offerShelf(number);
  }

  /** Offers what lies on the shelf and is not compared yet. */
  async #offerShelf(number: number): Promise<void> {
    const offered = look().own.kept.filter((id) => !this.#ids.includes(id));
    await this.#learn(offered);
    if (number !== this.#newest) return;
    const rows = offered
      .flatMap((id) => this.#briefs.get(id) ?? [])
      .map(({ id, title, where }) => {
        const row = copyOf(this, '[data-match]');
        write(row, '[data-title]', title);
        write(row, '[data-where]', where);
        const button = part(row, 'button', HTMLButtonElement);
        button.value = id;
        button.dataset.action = 'add';
        return row;
      });
    part(this, '[data-shelf]', HTMLElement).hidden =
      rows.length === 0 || this.#ids.length >= COMPARED_MAX;
    part(this, '[data-shelf-list]', HTMLElement).replaceChildren(...rows);
  }
}
