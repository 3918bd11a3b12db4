/** Letters from а to я, without ё: `normalize` has no other. */
export const LETTERS = 32;

/** Costs are in tenths: whole numbers compare exactly. */
export const EDIT = 10;
const SLIP_OF_SOUND = 5;
const SLIP_OF_HAND = 8;

/** Letters that are taken for each other because they sound alike. */
const ALIKE = 'оа еи еэ иы яе яи дт бп гк зс жш вф щш цс';
const KEYBOARD = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

const code = (letter: string): number => letter.charCodeAt(0) - 0x430;

/** What it costs to put one letter for another, at `one * LETTERS + other`. */
export const SUBSTITUTION: Uint8Array = substitutions();

function substitutions(): Uint8Array {
  const costs = new Uint8Array(LETTERS * LETTERS).fill(EDIT);
  const set = (one: number, other: number, cost: number) => {
    costs[one * LETTERS + other] = cost;
    costs[other * LETTERS + one] = cost;
  };
  for (const [one, other] of neighbours()) set(code(one), code(other), SLIP_OF_HAND);
  for (const [one = '', other = ''] of ALIKE.split(' ')) set(code(one), code(other), SLIP_OF_SOUND);
  for (let letter = 0; letter < LETTERS; letter += 1) set(letter, letter, 0);
  return costs;
}

/** Pairs of keys that touch each other: in a row, and with the two keys below. */
function neighbours(): [string, string][] {
  const pairs: [string, string][] = [];
  KEYBOARD.forEach((keys, row) => {
    [...keys].forEach((key, at) => {
      const below = KEYBOARD[row + 1] ?? '';
      for (const other of [keys[at + 1], below[at - 1], below[at]]) {
        if (other !== undefined) pairs.push([key, other]);
      }
    });
  });
  return pairs;
}

const SIGNS = [code('ь'), code('ъ')];

/** What it costs to leave a letter out or put it in, after the letter before it (-1 at the start). */
export function gapCost(letter: number, before: number): number {
  return letter === before || SIGNS.includes(letter) ? SLIP_OF_SOUND : EDIT;
}
