import { formatNumber } from './plural.ts';

interface Quantity {
  value?: number | undefined;
  qualifier?: string | undefined;
  unit?: string | undefined;
}

interface Comparison {
  before?: number | undefined;
  after?: number | undefined;
  unit?: string | undefined;
}

/** Value with its qualifier and unit: «более 4200 семей»; empty when there is no value. */
export function formatQuantity({ value, qualifier, unit }: Quantity): string {
  if (value === undefined) return '';
  const number = [formatNumber(value), unit].filter(Boolean).join('\u00a0');
  return qualifier ? `${qualifier}\u00a0${number}` : number;
}

/** Values before and after with their unit: «50 → 15 случаев»; empty unless both are there. */
export function formatComparison({ before, after, unit }: Comparison): string {
  if (before === undefined || after === undefined) return '';
  const values = [before, '→', after].map((part) =>
    typeof part === 'number' ? formatNumber(part) : part,
  );
  return [...values, unit].filter(Boolean).join('\u00a0');
}

/** Size of a file in the unit that suits it, 1 КБ = 1024 байта: «1,2 МБ». */
export function formatBytes(bytes: number): string {
  const kilobytes = bytes / 1024;
  const [value, unit] =
    kilobytes < 1024
      ? [Math.max(1, Math.round(kilobytes)), 'КБ']
      : [Math.round(kilobytes / 102.4) / 10, 'МБ'];
  return `${formatNumber(value)}\u00a0${unit}`;
}
