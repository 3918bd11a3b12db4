/** Sentence of a text. */
export interface Sentence {
  text: string;
  /** Place of its first character in the text. */
  start: number;
}

/** Where a sentence may end: the mark, closing quotes and brackets, a space, and what may begin the next one. */
const END = /[.!?…]+["»“”)\]]*\s+(?=["«„“([—–-]*\s*[\p{Lu}\p{N}])|\n\s*\n/gu;

/** Shortenings with a full stop that ends no sentence. */
const SHORTENED =
  /(?:^|[^\p{L}])(?:\p{L}|гг|вв|им|ул|пр|пер|пл|стр|корп|кв|обл|респ|пос|дер|рис|табл|см|ср|др|тыс|млн|млрд|руб|коп|чел|ок|проф|доц|акад|ред|сост|ст|ч|п|пп|гл|т\.\s?[дпке])\.$/iu;

/** Sentences of a Russian text with their places. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const sentence = text.slice(start, end);
    const lead = sentence.length - sentence.trimStart().length;
    if (sentence.trim() !== '') sentences.push({ text: sentence.trim(), start: start + lead });
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    if (mark.startsWith('.') && SHORTENED.test(text.slice(start, index + 1))) continue;
    add(index + mark.length);
    start = index + mark.length;
  }
  add(text.length);
  return sentences;
}

/** Number of words: what joins with a hyphen or a comma between digits is one. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[-–.,’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
