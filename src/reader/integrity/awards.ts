import { warning } from '../problem.ts';
import { dataOf, labelAt, problemAt, type Rule } from './rule.ts';

/** A region or practice that won an award is linked, so that its own page can show the award. */
export const awards: Rule = ({ drafts }) =>
  drafts.flatMap((draft) =>
    (dataOf(draft, 'awards')?.nominations ?? []).flatMap(({ laureates = [] }, nomination) =>
      laureates.flatMap((laureate, place) => {
        const { kind } = laureate;
        if ((kind !== 'region' && kind !== 'practice') || laureate[kind] !== undefined) return [];
        const at = ['nominations', nomination, 'laureates', place];
        const message = `Лауреат не связан с записью. Добавьте поле ${kind}, если запись есть в каталоге.`;
        const plain = `Лауреат не связан с записью. Заполните поле ${labelAt(draft, [...at, kind])}, если запись есть в каталоге.`;
        return [
          problemAt(draft, [...at, 'kind'], (point) =>
            warning('laureate-link', point, { message, plain }),
          ),
        ];
      }),
    ),
  );
