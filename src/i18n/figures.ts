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
