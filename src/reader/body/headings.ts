import { error, type Finding, type Point } from '../problem.ts';

/** Keeps the ids of body headings apart from those of the page around them. */
const PREFIX = 'text-';

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Outline of one body: gives headings their ids and judges their levels in the order of reading. */
export class Outline {
  #level = 1;
  /** How many headings have taken each id, so that many equal ones cost no more than a few. */
  readonly #taken = new Map<string, number>();

  /** Why a heading may not have this level here. */
  judge(tag: string, text: string, point: Point): Finding | undefined {
    const level = Number(tag.slice(1));
    const previous = this.#level;
    this.#level = level;
    if (text.trim() === '')
      return error('heading-empty', point, 'Пустой заголовок. Впишите текст или удалите строку.');
    if (level === 1) {
      const message = 'Заголовок «#» уже есть — это название записи. В тексте начинайте с «##».';
      return error('heading-level', point, message);
    }
    if (level > 4)
      return error(
        'heading-level',
        point,
        'Слишком мелкий заголовок. Есть три уровня: ##, ### и ####.',
      );
    if (level <= previous + 1) return undefined;
    const wanted = '#'.repeat(previous + 1);
    return error(
      'heading-level',
      point,
      `Пропущен уровень заголовка. Здесь нужен «${wanted}» или выше.`,
    );
  }

  /** Id of a heading, unique in the body. */
  idOf(text: string): string {
    const base = PREFIX + slugOf(text);
    let number = (this.#taken.get(base) ?? 0) + 1;
    while (number > 1 && this.#taken.has(`${base}-${number}`)) number += 1;
    this.#taken.set(base, number);
    if (number === 1) return base;
    this.#taken.set(`${base}-${number}`, 1);
    return `${base}-${number}`;
  }
}
