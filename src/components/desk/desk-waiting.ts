import { agoWords } from '../../catalogue/desk/age.ts';
import type { Severity } from '../../catalogue/desk/row.ts';
import {
  WAITING_FILE,
  waitingRow,
  type Waiting,
  type WaitingDraft,
} from '../../catalogue/desk/waiting.ts';
import { addressOf } from '../../catalogue/entry-address.ts';
import { workAddress } from '../../cms/addresses.ts';
import { dayOf, formatDate } from '../../i18n/dates.ts';
import { fetchJson } from '../dom/loading.ts';
import { elementOf, part, write } from '../dom/parts.ts';
import { ROWS_CHANGED } from './desk-board.ts';
import { SEVERITY_WORDS } from './severity-words.ts';

/** Link to the page of an entry. */
function pageLink(address: string, title: string): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  return link;
}

/** Puts the sign of a severity in the place of the template's. */
function showSeverity(row: HTMLElement, severity: Severity): void {
  const place = part(row, '.desk-severity', HTMLElement);
  place.className = `desk-severity ${severity}`;
  const sign = part(place, 'svg', SVGElement);
  sign.setAttribute('aria-label', SEVERITY_WORDS[severity]);
  part(sign, 'use', SVGElement).setAttribute('href', `/signs.svg#${severity}`);
}

/** Keeps the list of what waits as fresh as the file beside the page: drafts change without a build. */
export class DeskWaiting extends HTMLElement {
  connectedCallback(): void {
    void this.#refresh();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.#refresh();
    });
  }

  async #refresh(): Promise<void> {
    const section = this.closest<HTMLElement>('[data-list]');
    if (!section) return;
    const stale = part(this, '[data-stale]', HTMLElement);
    try {
      const { drafts, trouble } = (await fetchJson(WAITING_FILE)) as Waiting;
      const today = dayOf(new Date());
      const rows = drafts.map((draft) => this.#rowOf(draft, today));
      part(this, 'tbody', HTMLElement).replaceChildren(...rows);
      section.dataset.total = String(drafts.length);
      section.dataset.pages = '0';
      section.querySelector('[data-more]')?.remove();
      const told = part(this, '[data-trouble]', HTMLElement);
      told.textContent = trouble ?? '';
      told.hidden = trouble === undefined;
      stale.hidden = true;
      this.dispatchEvent(new Event(ROWS_CHANGED, { bubbles: true }));
    } catch {
      stale.hidden = false;
    }
  }

  #rowOf(draft: WaitingDraft, today: string): HTMLElement {
    const data = waitingRow(draft, today);
    const { collection, id, title, region, severity, since, what, hasPage } = data;
    const row = elementOf(this, 'template[data-row]');
    Object.assign(row.dataset, { collection, since, severity, region: region ?? '' });
    showSeverity(row, severity);
    const heading = part(row, '[data-title]', HTMLElement);
    heading.replaceChildren(
      hasPage && id !== undefined ? pageLink(addressOf(collection, id), title) : title,
    );
    write(row, '[data-about]', [draft.label, draft.regionTitle].filter(Boolean).join(' · '));
    write(row, '[data-what]', what);
    write(row, '[data-age]', formatDate(draft.since));
    write(row, '[data-ago]', agoWords(draft.since, today) ?? '');
    const edit = part(row, 'a[data-edit]', HTMLAnchorElement);
    edit.href = workAddress(data, { isDraft: true });
    edit.setAttribute('aria-label', `Открыть в редакции: ${title}`);
    return row;
  }
}
