import { formatNumber } from './plural.ts';

interface Quantity {
  value?: number | undefined;
  qualifier?: string | undefined;
  unit?: string | undefined;
}

/** Value with its qualifier and unit: «более 4200 семей»; empty when there is no value. */
export function formatQuantity({ value, qualifier, unit }: Quantity): string {
  if (value === undefined) return '';
  const number = [formatNumber(value), unit].filter(Boolean).join('\u00a0');
  return qualifier ? `${qualifier}\u00a0${number}` : number;
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
