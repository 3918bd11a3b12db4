import { valueAt } from '../../schema/introspection.ts';
import type { Locate } from '../data/yaml.ts';
import { warning, type Finding } from '../problem.ts';
import type { Passage } from '../passages/passage.ts';
import { figuresOf } from './figures.ts';
import { isOwn } from './own-words.ts';
import { sentencesOf } from './sentences.ts';

/** Numbers that a reader compares and adds up: shares, times, people and families. */
const COUNTED =
  /\d\s?%|(?<!\p{L})в\s\d+(?:[.,]\d+)?\sраз|\d\s(?:\p{L}+\s)?(?:сем(?:ья|ьи|ей|ьям|ьями)|дет(?:ей|и|ям)|реб[её]н|человек|подрост|родител|матер(?:ей|и|ям)|выпускник|отказ)/iu;

/** What tells when it was, or that it is a rule and no event. */
const TIME =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\p{L})(?:январ|феврал|март|апрел|ма[йяе](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|год|квартал|полугоди|месяц|недел|ежегодн|сейчас|сегодня|теперь|одновременно|в день|до\s\d|от\s\d|не\s(?:более|менее)|каждый|групп\p{L}+\s(?:до|по|из))/iu;

/** Figures of the fields that do not say when. */
export function undatedFigures(value: unknown, locate: Locate): Finding[] {
  return figuresOf(value).flatMap(({ path, figure }) => {
    if (['period', 'note'].some((name) => valueAt(figure, [name]) !== undefined)) return [];
    const message =
      'У числа не сказано, за какое время. Добавьте период: год, «за 2025 год», «на 1 января 2026 года».';
    return [warning('figure-period', locate(path, 'value'), message)];
  });
}

/** Numbers of the prose that do not say when. */
export function undatedNumbers(passage: Passage): Finding[] {
  const { text, kind, insertion } = passage;
  if (!isOwn(passage) || kind === 'row' || insertion || TIME.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const found = COUNTED.exec(sentence.text);
    if (!found) return [];
    const message = 'Когда это было и откуда известно? Добавьте период и источник.';
    return [warning('number-in-text', passage.at(sentence.start + found.index), message)];
  });
}
