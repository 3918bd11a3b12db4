const byTitle = new Intl.Collator('ru', { numeric: true });

/** Number in a cell, a dash being less than any; undefined for words. */
function numberIn(text: string): number | undefined {
  if (text === '—') return -1;
  const number = Number(text.replace(/\s/g, '').replace(',', '.').replace('\u2212', '-'));
  return Number.isNaN(number) ? undefined : number;
}

const textOf = (row: HTMLTableRowElement, column: number): string =>
  row.cells[column]?.textContent.trim() ?? '';

/** Turns the headings of a table into buttons that sort it: words from А to Я first, numbers from the greatest. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const heading of this.#headings) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => {
        this.#sort(heading);
      });
      heading.replaceChildren(button);
    }
  }

  get #headings(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
  }

  #sort(heading: HTMLTableCellElement): void {
    const numeric = heading.dataset.numeric !== undefined;
    const first = numeric ? 'descending' : 'ascending';
    const second = numeric ? 'ascending' : 'descending';
    const order = heading.getAttribute('aria-sort') === first ? second : first;
    for (const other of this.#headings) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', order);

    const body = this.querySelector('tbody');
    const rows = [...(body?.rows ?? [])];
    const column = heading.cellIndex;
    const direction = order === 'ascending' ? 1 : -1;
    const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement) => {
      const [left, right] = [textOf(a, column), textOf(b, column)];
      const by = numeric
        ? (numberIn(left) ?? 0) - (numberIn(right) ?? 0)
        : byTitle.compare(left, right);
      return by * direction || byTitle.compare(textOf(a, 0), textOf(b, 0));
    };
    body?.append(...rows.toSorted(compare));
  }
}

// Here and not in the scripts of the tables: a page may hold tables of several components.
customElements.define('sortable-table', SortableTable);
