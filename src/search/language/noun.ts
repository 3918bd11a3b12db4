/** Endings of nouns and adjectives, the longest first. */
const ENDINGS =
  `ими ыми ого его ому ему ами ями ый ий ой ая яя ое ее ые ие ых их ым им ую юю ою ею ью ом ем ей ах ях ам ям ов
ев а я о е у ю ы и й ь`.split(/\s+/);
const LONGEST_ENDING = 3;
const IS_ENDING = new Set(ENDINGS);
const VOWEL = /[аеиоуыэюя]/;

/** Stems that end as if with an ending: нет «сист» и «систем», «кра» и «край». */
const STEMS = new Set(
  `диплом синдром симптом альбом перелом роддом детдом горком исполком аэродром аксиом костром
прием подъем объем съем разъем систем проблем экосистем подсистем теорем программ реклам панорам
основ остров покров саратов ростов тамбов псков киров азов серпухов щелков чехов ульянов голов готов вызов здоров
режим максим псевдоним аноним необходим зависим независим уязвим значим отдых
случа кра алта валда обыча урожа трамва кита
музе лице юбиле трофе серге андре алексе иде алле галере батаре адыге геро`.split(/\s+/),
);

/** Nouns in -ия, -ие, -ий keep и: психология is not психолог. */
const SOFT_NOUN = /^(.+и)(?:я|ю|и|ям|ями|ях|ею|ей|ем)$/;
const SOFT_NOUN_IF = /^(.*(?:[бвдзлмпрстфцаоеэ]|[еаяои]н|лог|рг|гог|тег|лег|руж|ли?[чц]|уч))и[ей]$/;
const NOT_SOFT = /^(?:син|как|так|друг|трет|мног)и[ей]$|(?:любие|общие)$/;
/** Neuter in -ье keeps ь: жильё is not жил. */
const HARD_J = /^(.+ь)(?:е|я|и|ем|ям|ями|ях|ев)$/;
const HARD_J_DATIVE =
  /^(.*(?:жил|здоров|плат|воскресен|прикам|волж|бурж|^бел|сыр|байкал|мор|новосел|подпол|подмосков|заполяр|амур|ставропол|верхов|натал))ью$/;
/** Participles in -нн- keep it, in the short form too: решённый, решён are not решение. */
const SHORT_PARTICIPLE =
  /^(.+(?:жд|[жшчщн]|[бвмпф]л|[деикпс]ел|дал|исл|угл|трен|йд|вед|нес|вез|ст?ро|сво))ен[аоы]?$/;
const SHORT_PARTICIPLE_IN_AN =
  /^(.*(?:ов|ев|созд|каз|вяз|пис|бр|зв|зн|чит|дел|держ|ред|дум|щ|выд|зад|изд|прод|отд|под|прид|восп?ит)ан)[аоы]?$/;
const NOT_PARTICIPLE = /^(?:учен[аоы]|казан[аоы]?|.*(?:диван|иван|ереван|севан)[аоы]?)$/;
/** Short adjectives get their full stem: самостоятелен, нужен. */
const SHORT_IN_LEN = /^(.+(?:тел|[нирумт]ал|обил|тил|абил))ен$/;
const SHORT_AFTER_HISSING =
  /^(.*(?:нуж|важ|долж|надеж|осторож|слож|успеш|возмож|удач|точ|солнеч|конеч|ополуч|обыч|веч|лич|вич|тич|сроч|знач))ен$/;
const NOT_AFTER_HISSING = /назначен$|предложен$/;

/** Stem of a noun, an adjective, or a word that is neither. */
export function nounKey(word: string): string {
  const shorter = word.slice(0, -1);
  if (STEMS.has(word)) return word;
  if (STEMS.has(shorter)) return shorter;
  const soft = SOFT_NOUN.exec(word)?.[1] ?? softNoun(word);
  if (soft !== undefined) return soft;
  const hard = HARD_J.exec(word)?.[1] ?? HARD_J_DATIVE.exec(word)?.[1];
  if (hard !== undefined) return hard.endsWith('ь') ? hard : `${hard}ь`;
  const short = shortForm(word);
  if (short !== undefined) return short;
  const ending = nounEnding(word);
  return nounWithout(ending, word.slice(0, word.length - ending.length));
}

/** Longest ending that leaves a stem. */
export function nounEnding(word: string): string {
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length > 0; length -= 1) {
    const ending = word.slice(-length);
    if (!IS_ENDING.has(ending)) continue;
    if (length === 1 || VOWEL.test(word.slice(0, -length))) return ending;
  }
  return '';
}

function softNoun(word: string): string | undefined {
  if (NOT_SOFT.test(word)) return undefined;
  const stem = SOFT_NOUN_IF.exec(word)?.[1];
  return stem === undefined ? undefined : `${stem}и`;
}

function shortForm(word: string): string | undefined {
  const adjective =
    SHORT_IN_LEN.exec(word)?.[1]?.concat('ьн') ??
    (NOT_AFTER_HISSING.test(word) ? undefined : SHORT_AFTER_HISSING.exec(word)?.[1]?.concat('н'));
  if (adjective !== undefined || NOT_PARTICIPLE.test(word)) return adjective;
  return (
    SHORT_PARTICIPLE.exec(word)?.[1]?.concat('енн') ??
    SHORT_PARTICIPLE_IN_AN.exec(word)?.[1]?.concat('н')
  );
}

const FLEETING_K = /^(.*[аеиоуыэюя].*[бвгджзйклмнпрстфхцчшщ]|[^аеиоуыэюя]*[аеиоуыэюя])ь?[ое]к$/;
const FLEETING_TS = /([аеиоуыэюя].*[бвгджзйкмнпрстфхцчшщ])ец$/;
const FLEETING_N = /(?:уров|переч|кам|кор|пар|рем|перст|лив|греб|плет|щеб|яс)ень$/;
/** Short adjectives: труден, способен. */
const SHORT_ADJECTIVE = /^(.{2,}[бвдзкпрстхг])ен$/;
const NOT_SHORT = /орден|сосен|катрен|^(?:рент|кис)|[ао]ген$|дрен$|^(?:ступен|арен|сирен)$/;

/** Drops the vowel that comes and goes from every stem alike, so that forms with it and without it meet. */
function nounWithout(ending: string, stem: string): string {
  if (ending === 'ь' && FLEETING_N.test(`${stem}ь`)) return `${stem.slice(0, -2)}н`;
  if (ending === '' && !NOT_SHORT.test(stem)) {
    const adjective = SHORT_ADJECTIVE.exec(stem)?.[1];
    if (adjective !== undefined) return `${adjective}н`;
  }
  return stem
    .replace(
      FLEETING_K,
      (_, before: string) => before + (VOWEL.test(before.slice(-1)) ? 'йк' : 'к'),
    )
    .replace(/([аоеяи])ец$/, '$1йц')
    .replace(/лец$/, 'льц')
    .replace(FLEETING_TS, '$1ц')
    .replace(/([ая]н|татар)ин$/, '$1');
}
