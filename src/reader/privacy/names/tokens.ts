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

const AGE_NEXT = /^\s?[,(–—-]\s?\d{1,2}(?:[.,]\d)?\s?(?:лет|л\.|год|г\.(?!\s?\p{L}\.)|мес)/u;
/** A class or school in brackets or after a comma: «Кристи Мамедова (2 класс)». */
const SCHOOL_NEXT =
  /^\s?[,(–—-]\s?(?:(?:1?\d|\p{L}{5,12})(?:-?(?:го|й|м))?\s?(?:«?[а-е]»?\s)?кл(?:\.|асс)|учени|школьни|воспитанни|\p{L}+кла(?:ссни|шк)|учащ|гимназист|лицеист|дошкол)/iu;
/** A status that only a person has, said of the word before: «Тэмуужин стоит на учёте». */
const STATUS_NEXT =
  /^(?: —)?(?: (?:условно|дважды|ранее|уже|был|была|теперь|снова)){0,2}\s(?:осужд[её]н|судим|состо(?:ит|ял\p{L}?) на (?:\p{L}+ )?уч[её]т|стоит на (?:\p{L}+ )?уч[её]т|на уч[её]те (?:у|в)|лишен|лишён|осталась без родительских|остался без родительских|отбы(?:л|ла|вает) (?:срок|наказ)|страдает|болеет|больна|болен|родила в|беременна|ВИЧ|инвалид|сидел[аи]?(?!\p{L})|сидит|наркозависим|алкоголик|туберкул)/iu;
/** Sounds of names from languages of Russia that Russian words hardly have. */
const FOREIGN =
  /^(?!Эльбрус|Айсберг|Янтар|Аймак|Январ|Эльф|Зоо|План$|Клан$).*?(?:аа|ээ|уу|оо(?!п)|ыы|дж|^(?:Ы|Уль|Эль|Аю|Ая|Ай|Ян|Сай|Тэ|Цыр|Цыд|Цыб|Чой|Долг(?=ор|ан)|Гэ|Сэ)|(?:гуль|гюль|бек|хан|жан|мурат|улла|нур|маа|зана|жап|дорж|гиз|зята|султан|слан|булат|кыс|лан|бике|хуу|дын|мээ|суу)(?:а|у|ы|е)?$)/u;
/** A word for another's having, before a name in the genitive: «у Эльзяты туберкулёз». */
const HAS = /(?<!\p{L})[Уу]\s$/u;
export const CHILD_BEFORE =
  /(?<!\p{L})(?:мальчик|девочка|сын|дочь|дочка|внук|внучка|ученик|ученица|воспитанник|воспитанница|подросток|брат|сестра|сестр[её]нка|братишка|\p{L}{3,}летн(?:ий|яя|его|ей|ему)|\d-летн(?:ий|яя|его|ей|ему)|\p{L}{4,}классни(?:к|ца))(?:-(?:сирота|инвалид|отказни(?:к|ца)|подросток))?\s$/iu;
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

/** True for a word that no dictionary knows and that an age, a class or a status makes a name: «Тэмуужин стоит на учёте», «у Эльзяты туберкулёз». */
export const isToldBeside = (
  text: string,
  { word, start }: Token,
  after: string,
  isInside: boolean,
): boolean =>
  AGE_NEXT.test(after) ||
  SCHOOL_NEXT.test(after) ||
  (STATUS_NEXT.test(after) && !INSTITUTION.test(word) && (isInside || FOREIGN.test(word))) ||
  (FOREIGN.test(word) && HAS.test(text.slice(Math.max(0, start - 3), start)));
