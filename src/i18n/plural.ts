const rules = new Intl.PluralRules('ru');

/** Russian plural: picks the form for 1, 2–4 and 5+ («практика», «практики», «практик»). */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return form === 'one' ? one : form === 'few' ? few : many;
}

/** Number with its noun in the right form, joined by a no-break space: «2 результата». */
export function counted(count: number, one: string, few: string, many: string): string {
  return `${formatNumber(count)}\u00a0${plural(count, one, few, many)}`;
}

const numbers = new Intl.NumberFormat('ru', { maximumFractionDigits: 6 });

/** Number as Russians write it: thousands apart from 10 000 up, decimal comma, minus sign. */
export function formatNumber(value: number): string {
  const text = Math.abs(value) < 10_000 ? String(value).replace('.', ',') : numbers.format(value);
  return text.replace('-', '\u2212');
}
