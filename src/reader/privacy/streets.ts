import { LIVES, OF_FAMILY, ORGANIZATION, VISITED, WORKPLACE } from './address-words.ts';
import { block, type PrivacyRule } from './hit.ts';
import { around, matches } from './patterns.ts';

/** What begins with a capital letter before two numbers and is no street. */
const NO_STREET =
  'Групп|Возраст|Дет(?:и|ей|ям)|Подрост|Занят|Кабин|Смен|Отряд|Кружо|Понед|Вторник|Сред[аы]|Четверг|Пятниц|Суббот|Воскрес|Приём|Аудитор|Секци|Приложени|Таблиц|Страниц|Стать|Глав|Сесси|Модул|Част|Пункт|Тем[аы]|Школ[аыеу](?!\\p{L})|Гимнази|Игр(?:а|ы)(?!\\p{L})|Встреч|Недел|Этап|Шаг|Класс|Курс|(?:Январ|Феврал|Апрел|Июн|Июл|Сентябр|Октябр|Ноябр|Декабр)[яьею]|Августа|Рисун|Упражнени|Срок|Сумм|Закон';
/** Street without a word for it, house and flat: «на Набережной, 6-12», «Тракторная 22а-16». */
const STREET = new RegExp(
  `(?<!\\p{L})(?!${NO_STREET})\\p{Lu}\\p{Ll}{2,}(?:ой|ая|ую|ого|[оеё]ва|ина|ы|и|а),?\\s\\d{1,3}\\s?[а-д]?(?:\\/\\d{1,2})?\\s?[-–—]\\s?\\d{1,3}(?![\\d:.]\\d|\\d|[-–—]\\d|\\s?(?:лет|год|г\\.|час|мес|чел|сем|дет|руб|тыс|мин|занят|встреч|раз|дн|класс|кл\\.|стр|%|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|по\\s\\d))`,
  'gu',
);
/** What is told of a home alone. */
const HOME_LIFE =
  /(?<!\p{L})(?:мам(?:а|ой)(?!\p{L})|двойн|близнец|угол(?:ь|ья)(?!\p{L})|спит|спят|дров|печь|печк|бойлер|грудни|новорожд|осматрива|обследова|отвезли|привезли|доставили|клиент|подопечн|опекаем|внук|внуч|дет(?:и|ей)\s(?:спят|болеют|жив)|отоплени|сирот|квартир|жиль[её]|санитарн|переехал|навещ|навест)/iu;

/** Homes told by a street without a word for it, where the sentence speaks of those who live there. */
export const streets: PrivacyRule = ({ text }) =>
  /\d\s?[-–—]\s?\d/u.test(text)
    ? matches(text, STREET)
        .filter(({ start, end }) => {
          const { before, after } = around(text, start, end);
          const sentence = before + after;
          const isLived = sentence.search(LIVES) !== -1;
          if (!isLived && (WORKPLACE.test(sentence) || ORGANIZATION.test(sentence))) return false;
          return [OF_FAMILY, VISITED, HOME_LIFE].some((one) => one.test(sentence)) || isLived;
        })
        .map(({ start, end }) => block('privacy-address', start, end))
    : [];
