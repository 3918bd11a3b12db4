import { z } from 'zod';
import { choice, line, prose } from './fields.ts';

/** How far a criterion is met, by the judgement of the editors or of an expert body. */
export const criterionLevel = choice(
  { none: 'нет сведений', low: 'начальный', medium: 'средний', high: 'высокий' },
  { label: 'Уровень' },
);

/** One of the four criteria of the Russian standard of evidence for social practices. */
const criterion = (label: string, hint: string) =>
  z
    .strictObject({
      level: criterionLevel.optional(),
      note: prose({ label: 'На чём основан вывод', max: 500 }),
      document: line({ label: 'Документ', max: 300 }).optional(),
    })
    .meta({ label, hint });

/** Evidence by the four criteria of the standard of evidence-based social practices (Стандарт доказательности, 2018). */
export const evidence = z
  .strictObject({
    regulation: criterion(
      'Регламентированность',
      'Описана ли практика так, что её можно повторить',
    ).optional(),
    rationale: criterion('Обоснованность', 'Почему действия должны дать результат').optional(),
    results: criterion('Достижение результатов', 'Какие изменения показаны').optional(),
    data: criterion('Обоснованность данных', 'Как собраны данные о результатах').optional(),
  })
  .meta({ label: 'Доказательность' });
