import type { Comparison, Piece } from '../../catalogue/comparison.ts';
import { copyOf, part, write } from '../dom/parts.ts';

/** Draws one piece: words, a figure's sign, a note. */
function pieceOf(root: ParentNode, piece: Piece): DocumentFragment {
  const drawn = copyOf(root, '[data-piece]');
  const words = part(drawn, '[data-words]', HTMLElement);
  if (piece.href) {
    const link = document.createElement('a');
    link.href = piece.href;
    words.append(link);
  }
  (words.firstElementChild ?? words).textContent = piece.text;
  if (piece.note) write(drawn, '[data-note]', piece.note);
  if (piece.figure) {
    const { kind, claim } = piece.figure;
    part(drawn, '[data-claim]', HTMLElement).append(copyOf(root, `#claim-${kind}-${claim}`));
  }
  for (const empty of drawn.querySelectorAll('span:empty, p:empty')) empty.remove();
  return drawn;
}

/** Cell of a practice in a row; carries the name of the practice for narrow screens. */
function cellOf(root: ParentNode, title: string, pieces: readonly Piece[]): HTMLTableCellElement {
  const cell = document.createElement('td');
  const name = document.createElement('p');
  name.className = 'compare-name';
  name.textContent = title;
  cell.append(name);
  if (pieces.length === 0) cell.append(copyOf(root, '[data-silent]'));
  else if (pieces.length === 1) cell.append(...pieces.map((piece) => pieceOf(root, piece)));
  else {
    const list = document.createElement('ul');
    for (const piece of pieces) {
      const item = document.createElement('li');
      item.append(pieceOf(root, piece));
      list.append(item);
    }
    cell.append(list);
  }
  return cell;
}

/** Head of a practice's column with the buttons that move it and take it out. */
function headOf(root: ParentNode, { id, title }: Comparison, place: number, total: number) {
  const head = part(copyOf(root, '[data-head]'), 'th', HTMLTableCellElement);
  const link = part(head, 'a', HTMLAnchorElement);
  link.href = `/practices/${id}/`;
  link.textContent = title;
  for (const button of head.querySelectorAll('button')) {
    button.value = id;
    button.append(copyOf(root, '[data-of]'));
    write(button, '[data-title]', title);
    if (button.dataset.action === 'earlier') button.disabled = place === 0;
    if (button.dataset.action === 'later') button.disabled = place === total - 1;
  }
  return head;
}

/** Fills the table with practices; returns the names of the rows that none of them has anything for. */
export function fillTable(
  root: ParentNode,
  columns: readonly Comparison[],
  onlyDifferences: boolean,
): string[] {
  const silent: string[] = [];
  part(root, 'table', HTMLTableElement).dataset.columns = String(columns.length);
  const head = part(root, 'thead tr', HTMLTableRowElement);
  head.replaceChildren(
    part(head, 'th', HTMLElement),
    ...columns.map((column, place) => headOf(root, column, place, columns.length)),
  );
  for (const row of root.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
    const cells = columns.map(({ rows }) => rows[row.dataset.row ?? ''] ?? []);
    const name = part(row, 'th', HTMLElement);
    const said = cells.some((pieces) => pieces.length > 0);
    const alike = new Set(cells.map((pieces) => JSON.stringify(pieces))).size === 1;
    if (!said) silent.push(name.textContent.trim());
    row.hidden = !said || (onlyDifferences && alike && columns.length > 1);
    row.replaceChildren(
      name,
      ...columns.map(({ title }, place) => cellOf(root, title, cells[place] ?? [])),
    );
  }
  return silent;
}

/** Rows as they stand in the table now, without the hidden ones. */
export const shownRows = (
  root: ParentNode,
  columns: readonly Comparison[],
): { label: string; cells: Piece[][] }[] =>
  [...root.querySelectorAll<HTMLTableRowElement>('tr[data-row]:not([hidden])')].map((row) => ({
    label: part(row, 'th', HTMLElement).textContent.trim(),
    cells: columns.map(({ rows }) => rows[row.dataset.row ?? ''] ?? []),
  }));

/** How the table says of which kind a figure is and how far it is checked. */
export const claimWords = (
  root: ParentNode,
  { kind, claim }: NonNullable<Piece['figure']>,
): string => copyOf(root, `#claim-${kind}-${claim}`).textContent.replaceAll(/\s+/g, ' ').trim();
