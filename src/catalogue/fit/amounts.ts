/** Largest amount that makes sense. */
const MOST = 1e12;

const ROUBLES = /^(?<number>\d+(?:[.,]\d{1,2})?)(?<times>[а-я]+)?$/;
const CURRENCY = /(?:₽|р|руб|рубл(?:ь|я|ей))$/;

/** Words for thousands and millions as they are written, dots left out. */
const TIMES: Record<string, number> = {
  т: 1e3,
  тыс: 1e3,
  тысяча: 1e3,
  тысячи: 1e3,
  тысяч: 1e3,
  млн: 1e6,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
};

/** Whole number written in digits («1 200»); undefined when it is none or beyond sense. */
export function countIn(text: string): number | undefined {
  const digits = text.replaceAll(/\s/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}

/** Roubles as people write them («500 000 ₽», «1,5 млн руб.»); undefined when it is no such amount. */
export function roublesIn(text: string): number | undefined {
  const bare = text
    .toLowerCase()
    .replaceAll(/\s/g, '')
    // A dot after a letter shortens a word, one between digits parts a fraction.
    .replaceAll(/(?<!\d)\./g, '')
    .replace(CURRENCY, '');
  const { number = '', times } = ROUBLES.exec(bare)?.groups ?? {};
  if (times === undefined) return countIn(number);
  const amount = Math.round(Number(number.replace(',', '.')) * (TIMES[times] ?? Number.NaN));
  return amount <= MOST ? amount : undefined;
}
