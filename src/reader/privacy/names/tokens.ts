import {
  isFirstName,
  isNominative,
  isPatronymic,
  isSurname,
  isSurnameAfterName,
} from './dictionary.ts';

export interface Token {
  word: string;
  start: number;
  end: number;
}

export const TOKEN = /\p{L}+(?:-\p{L}+)*/gu;

export const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
export const isWritten = (word: string): boolean => isCapital(word) || /^\p{Lu}{3,}$/u.test(word);
const capitalized = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
export const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

/** Surname beside a name: by its suffix, whatever its letters. */
export const fits = ({ word }: Token, test: (word: string) => boolean): boolean =>
  isWritten(word) && word.length > 2 && !isFirstNameToken(word) && test(capitalized(word));

/** Surname right after a name: any word with a capital letter, when its suffix or no other sense of the name tells. */
export const follows = ({ word }: Token, isSure: boolean): boolean =>
  isWritten(word) &&
  word.length > 2 &&
  (isSurname(capitalized(word)) ||
    (!isFirstNameToken(word) &&
      ((isSure && isCapital(word)) || isSurnameAfterName(capitalized(word)))));

export const AGE_NEXT = /^\s?[,(–—-]\s?\d{1,2}(?:[.,]\d)?\s?(?:лет|л\.|год|г\.(?!\s?\p{L}\.)|мес)/u;
/** A class or school in brackets or after a comma: «Кристи Мамедова (2 класс)». */
export const SCHOOL_NEXT =
  /^\s?[,(–—-]\s?(?:(?:1?\d|\p{L}{5,12})(?:-?(?:го|й|м))?\s?(?:«?[а-е]»?\s)?кл(?:\.|асс)|учени|школьни|воспитанни|\p{L}+кла(?:ссни|шк)|учащ|гимназист|лицеист|дошкол)/iu;
export const CHILD_BEFORE =
  /(?<!\p{L})(?:мальчик|девочка|сын|дочь|дочка|внук|внучка|ученик|ученица|воспитанник|воспитанница|подросток|брат|сестра|сестр[её]нка|братишка|\p{L}{3,}летн(?:ий|яя|его|ей|ему)|\d-летн(?:ий|яя|его|ей|ему)|\p{L}{4,}классни(?:к|ца))\s$/iu;
/** Beginnings of names of institutions and events, which end in another's name. */
export const INSTITUTION =
  /^(?:Дом|Двор|Совет|Союз|Театр|Школ|Центр|Фонд|Институт|Академ|Музе|Парк|Зал|Обще|Все|Област|Республик|Фестивал|Конкурс|Форум|Преми|Кубок|Орден|Программ|Проект|Метод|Служб|Клуб|Групп|Ассоц|Федерац|Ден|Год|Росси|Нов|Стар|Верхн|Нижн|Больш|Мал)/u;
/** What stands before a place: a preposition, or a word for it. */
const OF_PLACE =
  /(?<!\p{L})(?:в|во|из|на|от|до|под|над|с|со|к|ко|по|за|при|через|г\.|с\.|д\.|п\.|города?|селе?|деревн[яие]|и|имени|им\.|св\.|отряд\p{L}*|групп\p{L}*)\s$/iu;
export const PLACE = /^(?:кра[йяюе]|област|район|округ|улус|город|сельсовет|поселени)/u;

export const isLowerSurname = (word: string): boolean =>
  word.length > 4 &&
  /^\p{Ll}+$/u.test(word) &&
  !/^(?:готов|здоров|слов|основ|сурова|половин|картин|корзин|машин|долин|малин|глубин|общин|причин|нужн|остров|дров|коров|голов)/u.test(
    word,
  ) &&
  isSurname(capitalized(word));

export const isFirstNameToken = (word: string): boolean => word.length > 1 && isFirstName(word);

/** True for a word that names a place, an institution or a quality rather than a person: «в Перми Ольга», «Фонд Елены»; `before`: what stands before it. */
export const isPlace = (word: string, before: string): boolean =>
  INSTITUTION.test(word) ||
  OF_PLACE.test(before) ||
  /(?:ск|цк)(?:ий|ая|ое|ие|ого|ой|ому|их)$|(?:н|т)(?:ый|ая|ого|ой)$/u.test(word);

/** A man's name after a woman's: a surname that no case changes, «Светке Гордей». */
export const isManAfterWoman = ({ word }: Token, next: Token): boolean =>
  isCapital(word) &&
  isCapital(next.word) &&
  /[аяеуыиюй]$/u.test(word) &&
  !isPatronymic(next.word) &&
  /[бвгджзклмнпрстфхцчшй]$/u.test(next.word) &&
  isNominative(next.word);
