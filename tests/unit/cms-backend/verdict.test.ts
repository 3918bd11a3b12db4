import { describe, expect, it } from 'vitest';
import {
  freshErrors,
  whyNotDeleted,
  whyNotPublished,
} from '../../../scripts/lib/cms/judging/verdict.ts';
import { error, START, warning, type Problem } from '../../../src/reader/problem.ts';

const wrong = (file: string, message = 'Так нельзя.'): Problem => ({
  file,
  ...error('links', START, message),
});
const many = Array.from({ length: 9 }, (_, at) => wrong(`events/event-${at}.mdx`));
const titleOf = (file: string) => (file.startsWith('events/') ? 'Форум «Вместе»' : undefined);

describe('fresh errors', () => {
  it('are those of another file or with other words, wherever they stand now', () => {
    const old = { ...wrong('events/one.mdx'), line: 7 };
    expect(freshErrors([old], [wrong('events/one.mdx')])).toEqual([]);
    expect(freshErrors([old], [wrong('events/two.mdx')])).toHaveLength(1);
    expect(freshErrors([old], [wrong('events/one.mdx', 'Иначе.')])).toHaveLength(1);
  });

  it('are those that stand beside an equal old one', () => {
    const one = wrong('events/one.mdx');
    expect(freshErrors([one], [one, { ...one, line: 9 }])).toHaveLength(1);
    expect(freshErrors([one, one], [one, one])).toEqual([]);
  });

  it('are no warnings', () => {
    expect(freshErrors([], [{ file: 'a', ...warning('links', START, 'Может быть.') }])).toEqual([]);
  });
});

describe('the editor reads', () => {
  it('which entry is wrong, in what and what to do', () => {
    expect(whyNotPublished([wrong('events/one.mdx')], titleOf)).toBe(
      'Не опубликовано: в каталоге появились бы ошибки. Исправьте их и опубликуйте снова.\n' +
        'Событие «Форум „Вместе“»: Так нельзя.',
    );
    expect(whyNotPublished([wrong('public/uploads/a.jpg')], titleOf)).toContain('Файл «a.jpg»: ');
  });

  it('who refers to what was to be deleted', () => {
    expect(whyNotDeleted([wrong('events/one.mdx')], titleOf)).toBe(
      'Не удалено: на это ещё ссылаются.\nСобытие «Форум „Вместе“».\n' +
        'Уберите эти ссылки, опубликуйте правки и удалите снова.',
    );
  });

  it.each([
    ['published', whyNotPublished],
    ['deleted', whyNotDeleted],
  ])('at most five lines when much is wrong with what is to be %s', (_name, say) => {
    const lines = say([...many, { ...wrong('x'), rule: 'missing-vocabulary' }], titleOf).split(
      '\n',
    );
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(lines.join(' ')).toMatch(/ещё (?:6\sзаписей|7\sошибок)/u);
  });
});
