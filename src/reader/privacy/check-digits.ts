const digitsOf = (text: string): number[] => [...text.replace(/\D/gu, '')].map(Number);

/** Check of a СНИЛС: the last two of eleven digits follow from the nine before. */
export function isSnils(text: string): boolean {
  const digits = digitsOf(text);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (9 - at), 0);
  return (sum % 101) % 100 === (digits[9] ?? 0) * 10 + (digits[10] ?? 0);
}

const WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const check = (digits: readonly number[], count: number): number =>
  (WEIGHTS.slice(11 - count).reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0) %
    11) %
  10;

/** Check of the ИНН of a person: the last two of twelve digits follow from the ten before. */
export function isPersonInn(text: string): boolean {
  const digits = digitsOf(text);
  return check(digits, 10) === digits[10] && check(digits, 11) === digits[11];
}
