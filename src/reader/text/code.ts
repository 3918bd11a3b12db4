import { error, type Finding, type Wording } from '../problem.ts';
import type { RuleId } from '../rules/rules.ts';
import { pointAt } from './point.ts';

const COMMAND =
  'Строка начинается как программа, в каталоге программ нет. Удалите её или начните с другого слова.';

/** Marks of program code, which never reaches a parser: catalogue pages are data. */
const CODE: (Wording & { rule: RuleId; pattern: RegExp })[] = [
  {
    rule: 'import',
    pattern: /^import(?![\p{L}\p{N}_-])/mu,
    message:
      'Строка import — это код, в каталоге его нет. Удалите её: вставки каталога доступны и так.',
    plain: COMMAND,
  },
  {
    rule: 'export',
    pattern: /^export(?![\p{L}\p{N}_-])/mu,
    message: 'Строка export — это код, в каталоге его нет. Удалите её.',
    plain: COMMAND,
  },
  {
    rule: 'html-comment',
    pattern: /<!/,
    message: 'Примечания и объявления HTML не поддерживаются. Удалите их.',
    plain: 'Знаки «<!» прячут текст от читателей, в каталоге так нельзя. Удалите их.',
  },
  {
    rule: 'expression',
    pattern: /(?<!\\)(?:\\\\)*(?<brace>\{)/d,
    message: 'Фигурная скобка открывает код, в каталоге его нет. Удалите её или напишите \\{.',
  },
  {
    rule: 'footnote',
    pattern: /\[\^/,
    message: 'Сноски не поддерживаются. Внесите пояснение в текст, источник — в поле «Источники».',
  },
];

/** Refuses program code in the text of a body, before a parser sees it. */
export function checkCode(body: string): Finding[] {
  return CODE.flatMap(({ rule, pattern, ...wording }) => {
    const found = pattern.exec(body);
    const offset = found?.indices?.groups?.brace?.[0] ?? found?.index;
    return offset === undefined ? [] : [error(rule, pointAt(body, offset), wording)];
  });
}
