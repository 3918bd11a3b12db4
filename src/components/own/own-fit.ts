import type { Brief } from '../../catalogue/brief.ts';
import type { FitTable, StatedRow } from '../../catalogue/fit/fit-table.ts';
import {
  byFit,
  fit,
  groupOf,
  type Fit,
  type FitGroup,
  type Judgement,
} from '../../catalogue/fit/fit.ts';
import { isAnswered, NUMBER_FIELDS, readNeeds, unreadNumbers } from '../../catalogue/fit/needs.ts';
import { formatNumber } from '../../i18n/plural.ts';
import { copyOf, part, write } from '../dom/parts.ts';
import { loadBriefs, loadIds } from './load.ts';
import { loadStated } from './load-stated.ts';

/** Practices of a group shown at once and added by «Показать ещё». */
const PAGE = 10;

const GROUPS: FitGroup[] = ['fitting', 'lacking', 'unknown'];

type Judged = Fit<StatedRow>;

/** The fit check: keeps the answers in the part of the address that is never sent, judges in the page. */
export class OwnFit extends HTMLElement {
  #stated: { practices: StatedRow[]; terms: FitTable['terms'] } | undefined;
  #found: Record<FitGroup, Judged[]> = { fitting: [], lacking: [], unknown: [] };
  /** Number of the newest judging: what was loaded for earlier ones comes too late. */
  #newest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answered();
      part(this, '[data-status]', HTMLElement).focus();
    });
    this.#form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#answered();
      }, 300);
    });
    this.#form.addEventListener('reset', () => {
      // The fields are empty only after the event.
      setTimeout(() => {
        this.#answered();
      });
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button?.dataset.more) void this.#more(button.dataset.more as FitGroup);
    });
    addEventListener('hashchange', () => {
      this.#restore();
    });
    void this.#start();
  }

  get #form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  async #start(): Promise<void> {
    try {
      this.#stated = await loadStated();
    } catch (error) {
      this.#failed();
      throw error;
    }
    this.#restore();
  }

  #failed(): void {
    write(this, '[data-status]', 'Список практик не загрузился. Обновите страницу.');
  }

  /** Fills the form in from the address. */
  #restore(): void {
    // Links of the site ask in the open part of the address, readers' answers stay in the other.
    const answers = new URLSearchParams(location.hash.slice(1) || location.search);
    for (const field of this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input, select',
    )) {
      if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type))
        field.checked =
          answers.getAll(field.name).includes(field.value) ||
          (field.type === 'radio' && field.value === '' && !answers.get(field.name));
      else field.value = answers.get(field.name) ?? '';
      // An answer that is none of the choices counts as not given.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    // An answer that counts must not be out of sight.
    for (const folded of this.#form.querySelectorAll('details'))
      if (folded.querySelector(':checked')) folded.open = true;
    this.#show();
  }

  get #answers(): URLSearchParams {
    const answers = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string' && value !== '') answers.append(name, value);
    return answers;
  }

  #answered(): void {
    clearTimeout(this.#timer);
    const hash = this.#answers.toString();
    history.replaceState(null, '', location.pathname + (hash && `#${hash}`));
    this.#show();
  }

  #show(): void {
    if (!this.#stated) return;
    const answers = this.#answers;
    const needs = readNeeds(answers);
    const left = this.#markUnread(answers);
    const { practices, terms } = this.#stated;
    const ready = isAnswered(needs);
    const judged = ready
      ? practices.map((practice) => fit(needs, practice, terms)).sort(byFit)
      : [];
    const groups = Map.groupBy(judged, groupOf);
    this.#newest++;
    const counts = GROUPS.map((group) => {
      const found = groups.get(group) ?? [];
      this.#found[group] = found;
      const section = part(this, `[data-group="${group}"]`, HTMLElement);
      part(section, 'ul', HTMLElement).replaceChildren();
      section.hidden = found.length === 0;
      write(section, '[data-count]', formatNumber(found.length));
      void this.#more(group);
      return formatNumber(found.length);
    });
    write(
      this,
      '[data-status]',
      (ready
        ? `Подходит: ${counts[0]}. Чего-то не хватает: ${counts[1]}. Сравнить не с чем: ${counts[2]}.`
        : 'Ответьте хотя бы на один вопрос.') + left,
    );
  }

  /** Marks the numbers that cannot be read; returns the words that they do not count. */
  #markUnread(answers: URLSearchParams): string {
    const unread = unreadNumbers(answers);
    return NUMBER_FIELDS.map((name) => {
      const field = part(this.#form, `[name="${name}"]`, HTMLInputElement);
      const note = part(this.#form, `#${name}-unread`, HTMLElement);
      const wrong = unread.includes(name);
      field.setAttribute('aria-invalid', String(wrong));
      note.textContent = wrong ? (note.dataset.unread ?? '') : '';
      const label = field.labels?.[0]?.textContent.trim() ?? name;
      return wrong ? ` Ответ «${label}» не учтён: число не прочитано.` : '';
    }).join('');
  }

  /** Shows more practices of a group and moves on to the first of them when there were some already. */
  async #more(group: FitGroup): Promise<void> {
    const number = this.#newest;
    const section = part(this, `[data-group="${group}"]`, HTMLElement);
    const list = part(section, 'ul', HTMLElement);
    const shown = list.children.length;
    const found = this.#found[group].slice(shown, shown + PAGE);
    let rows: DocumentFragment[];
    try {
      rows = await this.#rows(found);
    } catch (error) {
      if (number === this.#newest) this.#failed();
      throw error;
    }
    if (number !== this.#newest || list.children.length !== shown) return;
    list.append(...rows);
    part(section, '[data-more]', HTMLElement).hidden =
      list.children.length >= this.#found[group].length;
    if (shown > 0) list.children[shown]?.querySelector('a')?.focus();
  }

  /** Practices that were judged, with what is known of them. */
  async #rows(found: readonly Judged[]): Promise<DocumentFragment[]> {
    const ids = await loadIds(found.map(({ practice }) => practice.row));
    const briefs = await loadBriefs(ids, Number(this.dataset.shards));
    return found.flatMap(({ judgements }, place) => {
      const brief = briefs.get(ids[place] ?? '');
      return brief ? [this.#row(brief, judgements)] : [];
    });
  }

  #row(practice: Brief, judgements: readonly Judgement[]): DocumentFragment {
    const row = copyOf(this, '[data-row]');
    const link = part(row, 'a', HTMLAnchorElement);
    link.href = `/practices/${practice.id}/`;
    link.textContent = practice.title;
    write(row, '[data-where]', practice.where);
    part(row, '[data-judgements]', HTMLElement).append(
      ...judgements.map((one) => this.#judgement(one)),
    );
    const notes = part(row, '[data-notes]', HTMLElement);
    if (practice.limitations) write(notes, 'span', practice.limitations.join('; '));
    else notes.remove();
    const ask = part(row, '[data-ask]', HTMLElement);
    const unknown = judgements.some(({ verdict }) => verdict === 'unknown');
    if (practice.contact && unknown) {
      const owner = part(ask, 'a', HTMLAnchorElement);
      owner.href = practice.contact.href;
      owner.textContent = practice.contact.title;
    } else ask.remove();
    const { id, title } = practice;
    Object.assign(part(row, 'own-buttons', HTMLElement).dataset, { id, title });
    return row;
  }

  #judgement({ verdict, words }: Judgement): DocumentFragment {
    const judgement = copyOf(this, `[data-verdict="${verdict}"]`);
    write(judgement, '[data-words]', words());
    return judgement;
  }
}
