/** Beginnings that make a spreadsheet take a cell for a formula; some pass over the space before it. */
const FORMULA = /^(?:\s*[=+\-@]|[\t\r\n])/;

/** A cell that every spreadsheet shows as the text it is. */
function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Table that Excel with Russian settings opens as it is: its encoding marked, semicolons between cells. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
