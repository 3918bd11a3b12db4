import { LIVES, OF_FAMILY, ORGANIZATION, STREET, VISITED, WORKPLACE } from './address-words.ts';
import { around, matches } from './patterns.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';

const RULE = 'privacy-address';
const FLAT =
  /(?<![\p{L}\d])(?:кв\.?\s?(?:№\s?)?|квартир(?:а|е|у|ы)\s(?:(?:№|номер)\s?)?|кварт\.\s?|комн\.?\s?|комнат(?:а|е|у|ы)\s(?:(?:№|номер)\s?)?)(?!20\d\d)\d{1,4}(?!\d|\s?(?:кв|м(?![\p{L}])|км|тыс|руб|год))/giu;
/** Number of a house at the end: «Пушкинская 130, кв. 17». */
const HOUSE_END = /\p{Lu}\p{Ll}+[,\s]+(?:д\.?\s?)?\d{1,3}\s?[а-я]?(?:\s?[/-]\s?\d{1,2})?[,\s]*$/u;
const HOUSE =
  /^[^.!?\n]{0,10}(?:[^!?\n]{0,70}?)(?<![\p{L}\d])(?:ул(?:\.|иц\p{L}+)|пр\.|пр-к?т|просп\p{L}*|пер(?:\.|еул\p{L}+)|бульвар|б-р|наб(?:\.|ережн\p{L}+)|шоссе|проезд|мкр\.?|микрорайон)[^!?\n]{1,45}?\d{1,3}(?!\s?(?:лет|год|сем|реб|дет|чел))/iu;
/** Street without a word for it, house and flat: «Омск, Лермонтова, 12–45». */
const BARE_HOUSE =
  /^[^.!?\n]{0,60}?\p{Lu}\p{Ll}+,?\s\d{1,3}(?:\s?[-–—/]\s?|,\s?(?:кв\.?\s?)?)\d{1,3}(?!\d|\s?(?:лет|год|мес|чел|сем|дет))/u;
const VILLAGE_HOUSE =
  /^[^!?\n]{0,60}?(?<![\p{L}\d])(?:д\.|дом|доме)\s?(?:№\s?)?\d{1,3}(?![\p{L}\d])/iu;

/** House and flat in one number: «ул. Новая, 15-32». */
const HOUSE_FLAT =
  /(?<![\p{L}\d])(?:ул\.?|улица|улице|пр\.|пр-к?т\.?|просп\.?|проспект[аеу]?|пр-д|проезд[аеу]?|б-р|бульвар[аеу]?|наб\.|набережн\p{L}{2}|ш\.|шоссе|мкр\.?|мкр-н|микрорайон|пер\.|переулок|переулке|бул\.)(?:\s+|(?<=\.))[^\d\n.;]{2,40}?[,\s]{1,2}(?:д\.\s?|дом\s)?\d{1,3}(?:\s?[а-д])?(?:\/\d{1,2})?\s?[-–—]\s?\d{1,3}(?!\d)/giu;

/** The same with the word for the street after its name: «Садовая ул., 19 — 3». */
const NAME_FIRST =
  /(?<!\p{L})\p{Lu}\p{Ll}{3,}\s(?:ул\.|улица|пер\.|просп\.|пр-к?т|наб\.|ш\.|шоссе|бульвар|б-р)[,\s]{1,2}(?:д\.\s?)?\d{1,3}\s?[-–—]\s?\d{1,3}(?!\d)/gu;

/** Addresses of homes: with a flat, or a house where someone lives. */
export const addresses: PrivacyRule = ({ text }) => {
  if (!/\d/u.test(text)) return [];
  const flats = matches(text, FLAT).flatMap(({ start, end }): Hit[] => {
    if (
      /(?:(?<!\d)[1-4]|[IVX])\s?(?:-?й)?\s?$/u.test(text.slice(0, start)) &&
      !/(?:[,д.]|дом[\sае]*|\p{Ll}{4,})\s?\d+[а-я]?\s?$/iu.test(text.slice(0, start))
    )
      return [];
    const { before, after } = around(text, start, end);
    if (
      before.search(LIVES) === -1 &&
      (ORGANIZATION.test(before + after) ||
        (/^комн/iu.test(text.slice(start)) && WORKPLACE.test(before + after)))
    )
      return [doubt(RULE, start, end)];
    const isHome =
      STREET.test(before.slice(-90)) || STREET.test(after.slice(0, 60)) || HOUSE_END.test(before);
    return [(isHome ? block : doubt)(RULE, start, end)];
  });
  const numbered = [HOUSE_FLAT, NAME_FIRST]
    .flatMap((one) => matches(text, one))
    .flatMap(({ start, end }): Hit[] => {
      const { before, after } = around(text, start, end);
      if (WORKPLACE.test(before + after) && (before + after).search(LIVES) === -1) return [];
      const isHome =
        (before + after).search(LIVES) !== -1 ||
        OF_FAMILY.test(before + after) ||
        VISITED.test(before + after);
      return [(isHome ? block : doubt)(RULE, start, end)];
    });
  const homes = matches(text, LIVES).flatMap(({ start, end }): Hit[] => {
    const rest = text.slice(end, end + 150);
    const found = HOUSE.exec(rest) ?? BARE_HOUSE.exec(rest) ?? VILLAGE_HOUSE.exec(rest);
    return found ? [block(RULE, start, end + found[0].length)] : [];
  });
  return [
    ...flats,
    ...numbered,
    ...homes.filter(
      (home) => !flats.some((flat) => flat.start < home.end && flat.end > home.start),
    ),
  ];
};
