/** Words of documents that show an entry or ask for one: those who write them and those who read them back agree on these. */

/** What stands behind the name of a question that must be answered. */
export const REQUIRED_MARK = '(обязательно)';

/** How to answer a question with one answer to choose. */
export const CHOOSE_ONE = 'Отметьте одно';

/** How to answer a question with several answers to choose. */
export const CHOOSE_SEVERAL = 'Отметьте всё, что подходит';

/** Heads of the columns of a table of questions. */
export const QUESTION = 'Вопрос';
export const ANSWER = 'Ответ';

/** Heads of the columns for answers to a question that takes several. */
export const ANSWERS = ['Первый ответ', 'Второй ответ', 'Третий ответ'] as const;

/** Heading of the part with the fields that stand above the parts of the form. */
export const MAIN_PART = 'Главное';

/** Heading of the body of an entry. */
export const STORY = 'Рассказ';

/** Heading of what is missing in an entry: made from it, no part of it. */
export const UNKNOWN = 'Что неизвестно';

/** What stands before the questions of the blank passport. */
export const BLANK_INTRODUCTION = {
  title: 'Паспорт практики',
  paragraphs: [
    'Заполните то, что знаете. Обязательных вопросов мало, остальные можно пропустить: паспорт сам покажет, что неизвестно, и это честнее, чем догадка.',
    'Не пишите имён, возраста, диагнозов и адресов детей, родителей и всех, кому помогали. Не пишите личных телефонов и почты: нужны только общие контакты организации.',
    'У каждого числа назовите период и источник. План называйте планом.',
  ],
} as const;
