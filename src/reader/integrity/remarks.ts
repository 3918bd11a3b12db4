import { valueAt } from '../../schema/introspection.ts';
import { error } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** Nothing is published while the editors wait for its author. */
export const remarks: Rule = (index) =>
  index.drafts
    .filter(({ value }) => valueAt(value, ['remarks']) !== undefined)
    .map((draft) =>
      problemAt(draft, ['remarks'], (point) =>
        error(
          'open-remarks',
          point,
          'Замечания редакции ещё не сняты. Исправьте, что в них сказано, и очистите поле «Замечания редакции».',
        ),
      ),
    );
