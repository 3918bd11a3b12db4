import { diminutivesOf } from './diminutives.ts';
import { ALSO_PLACES, ALSO_WORDS, FIRST_NAMES, IRREGULAR_FORMS } from './first-names.ts';
import { formsOf } from './forms.ts';
import { NAMES_OF_PEOPLES } from './peoples.ts';
import { NAMES_OF_SIBERIA } from './peoples-siberia.ts';
import { NAMES_OF_SOUTH } from './peoples-south.ts';
import { NAMES_OF_VOLGA } from './peoples-volga.ts';
import { SURNAMES } from './surnames.ts';

/** Name forms that differ from a common word only by the letter «ё». */
const KEEP_YO = /^т[её]м(?:а|ы|е|у|ой|к|о)/u;

/** How names are compared: lower-case and without «ё», except where «ё» makes the name. */
export const nameKey = (word: string): string => {
  const lower = word.toLowerCase();
  return KEEP_YO.test(lower) ? lower : lower.replaceAll('ё', 'е');
};

/** Made when somebody first asks: most of those who load the reader never read a text. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

const firstNames = once(() => {
  const listed = [
    FIRST_NAMES,
    NAMES_OF_PEOPLES,
    NAMES_OF_SIBERIA,
    NAMES_OF_VOLGA,
    NAMES_OF_SOUTH,
  ].flat();
  const names = [...new Set([...listed, ...listed.flatMap(diminutivesOf)])];
  const allForms = [...names.map(formsOf), ...IRREGULAR_FORMS];
  return {
    known: new Set(allForms.flat().map(nameKey)),
    dative: new Set(
      allForms
        .flatMap(([nominative = '', ...forms]) =>
          forms.filter((form) => (/[ая]$/u.test(nominative) ? /[еи]$/u : /[ую]$/u).test(form)),
        )
        .map(nameKey),
    ),
    nominatives: new Set([...names, ...IRREGULAR_FORMS.map(([form = '']) => form)].map(nameKey)),
  };
});

const surnames = once(
  () => new Set(SURNAMES.flatMap((one) => [...formsOf(one), `${one.toLowerCase()}ы`]).map(nameKey)),
);

/** True for a first name in the nominative. */
export const isNominative = (word: string): boolean => firstNames().nominatives.has(nameKey(word));

/** True for a first name, full or short, in any case. */
export const isFirstName = (word: string): boolean => firstNames().known.has(nameKey(word));

/** True for a first name that may stand in the dative: «Ване 5 лет». */
export const isDative = (word: string): boolean => firstNames().dative.has(nameKey(word));

/** True for a form that is a common word or a place as well. */
export const isAlsoWord = (word: string): boolean => ALSO_WORDS.has(nameKey(word));

/** True for a form whose capital letter inside a sentence may be a place's or a title's. */
export const isAlsoPlace = (word: string): boolean => ALSO_PLACES.has(nameKey(word));

/** True for a patronymic in any case: «Петровна», «Ильичом». */
export const isPatronymic = (word: string): boolean =>
  /^[а-яё]{2,}(?:ович|евич|ьич|мич|нич|кич|тич|фич)(?:а|у|ем|е)?$/iu.test(word) ||
  /^[а-яё]{2,}(?:овн|евн|ичн|иничн)(?:а|ы|е|у|ой|ою)$/iu.test(word) ||
  /^(?:оглы|кызы|улы|уулу)$/iu.test(word);

/** Words that end like surnames and stand before names: «Сын Антон», «Снова Маша». */
const NO_SURNAME =
  /^(?:сын(?:а|у|ом|е)?|один|женщин\p{L}|мужчин\p{L}|героин\p{L}|община|причина|половина|снова|основ\p{L}|церк\p{L}+|вдов\p{L}+|свекров\p{L}*|кузин\p{L}|кузен\p{L}*|грузин\p{L}*|армян\p{L}*|магазин\p{L}*|господин\p{L}*|гражданин\p{L}*|именин\p{L}*|христианин|северян\p{L}*)$/iu;

const COMMON =
  /^\p{Lu}[\p{L}-]*(?:(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ою|ы|ых|ыми)?|(?:енко|чук|дзе|швили|ян)(?:а|у|ом|ем|е)?)$/u;
const ADJECTIVE = /^\p{Lu}[\p{L}-]*(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)$/u;
const RARE =
  /^\p{Lu}[\p{L}-]*(?:ко|ук|юк|ых|их|янц|иани|аев|оглу|ман|ер|ец|як|ак|ик|ич|ль|рь|й)(?:а|у|ом|ем|е|я|ю)?$/u;

/** True for a common surname that no suffix tells, in any case: «Жук», «Мельника», «Сороке». */
export const isListedSurname = (word: string): boolean => surnames().has(nameKey(word));

/** True for a surname by its commonest suffixes, in any case; told from other words only beside a first name or initials. */
export const isSurname = (word: string): boolean => COMMON.test(word) && !NO_SURNAME.test(word);

/** True for what ends like a surname after a first name, where hardly any other word has a capital letter. */
export const isSurnameAfterName = (word: string): boolean =>
  isSurname(word) || ADJECTIVE.test(word) || RARE.test(word) || isListedSurname(word);

/** Words with the endings of rarer surnames that stand before names: «Опекун Анна», «Юрист Олег». */
const NO_RARE =
  /(?:тель|арь|ник|щик|чик|рист|лист|тор|пед|лог|ский|вой|ной|рий|ший|щий)(?:а|у|ом|е|я|ю|ем)?$/iu;

/** True for what ends like a surname before a first name. */
export const isSurnameBeforeName = (word: string): boolean =>
  isSurname(word) ||
  isListedSurname(word) ||
  (/(?:ых|их|ко|ук|юк|янц|иани|оглу|ян)$/u.test(word) && !NO_RARE.test(word));

/** True for a patronymic that no other word looks like: the name before it need not be known. */
export const isSurePatronymic = (word: string): boolean =>
  /^[а-яё]{2,}(?:ович|евич|ьич)(?:а|у|ем|е)?$/iu.test(word) ||
  (/^[а-яё]{2,}(?:[кдрнмлтсгвзхбпшжчщф]овн|[а-яё]евн|[тмкн]ичн)(?:а|ы|е|у|ой|ою)$/iu.test(word) &&
    !/^(?:верх|дух|церк|осн|полк|лич|стол|дне|плач|душ|пле|гре|кир|ист|практ|лог|терап|клин|физ)/iu.test(
      word,
    ));
