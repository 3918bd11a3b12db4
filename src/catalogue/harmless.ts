/** Space, and characters that nobody sees, which some spreadsheets pass over. */
const UNSEEN = String.raw`[\s\p{Cc}\p{Cf}]*`;

/** Beginnings that make a spreadsheet take a cell for a formula, in their wide and small forms too. */
const FORMULA = new RegExp(`^(?:${UNSEEN}[=+\\-@＝＋－＠﹦﹢﹣﹫]|[\\t\\r\\n])`, 'u');

/** True for a text that looks like a formula, apostrophes before it aside: those of ours must be told from its own. */
const looksLikeFormula = (text: string): boolean => FORMULA.test(text.replace(/^'+/, ''));

/** A text that every spreadsheet shows as a text: with an apostrophe before what looks like a formula. */
export const harmless = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

/** The text as it was before `harmless`. */
export const unharmed = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text) ? text.slice(1) : text;
