import { RESERVED_NAMES } from '../../reader/reserved-names.ts';
import { ID_MAX, isId } from '../../schema/id.ts';
import { slugOf } from '../../reader/slug.ts';

const isFree = (id: string, taken: ReadonlySet<string>): boolean =>
  !taken.has(id) && !RESERVED_NAMES.has(id);

/** First free address of this beginning: itself, else with a number. */
function firstFree(id: string, taken: ReadonlySet<string>): string {
  if (isFree(id, taken)) return id;
  let number = 2;
  while (!isFree(`${id.slice(0, ID_MAX - 4)}-${number}`, taken)) number += 1;
  return `${id.slice(0, ID_MAX - 4)}-${number}`;
}

/** Why an address cannot be used, in Russian. */
export class AddressError extends Error {}

/**
 * Address of a new entry: what the author wrote, else made from the title. Throws `AddressError` when there is
 * nothing to make it from or what was written is no address.
 */
export function addressFor(title: string, wanted: string, taken: ReadonlySet<string>): string {
  const chosen = wanted.trim();
  if (chosen !== '') {
    if (!isId(chosen)) {
      throw new AddressError(
        'Адрес страницы — строчные латинские буквы и цифры, слова через дефис: «shkola-roditeley». Исправьте его или очистите поле: адрес получится из названия.',
      );
    }
    if (!isFree(chosen, taken)) {
      throw new AddressError(`Адрес «${chosen}» уже занят. Напишите другой или очистите поле.`);
    }
    return chosen;
  }
  const made = slugOf(title);
  if (made === '') {
    throw new AddressError(
      'Из названия не получается адрес страницы: в нём нет букв. Исправьте название или напишите адрес латиницей.',
    );
  }
  return firstFree(made, taken);
}
