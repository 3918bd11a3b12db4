import { describe, expect, test } from 'vitest';
import { translated } from '../../../../src/cms/locale/remnants.ts';

describe('English outside the phrases', () => {
  test.each([
    ['No options', 'Ничего не найдено'],
    [' Loading... ', ' Загружаем… '],
    ['No key', 'Без названия'],
    [
      'komnata.jpg already exists. Do you want to replace it?',
      'Файл «komnata.jpg» уже есть. Заменить его во всех записях, где он стоит?',
    ],
    ['Remove Прокат детских вещей', 'Убрать: Прокат детских вещей'],
    ['option услуга, selected.', 'Выбрано: услуга.'],
    ['options услуга,проект, selected.', 'Выбрано: услуга,проект.'],
    ['option услуга, deselected.', 'Убрано: услуга.'],
    ['value Цена $& focused, 1 of 3.', 'Цена $&, 1 из 3.'],
    ['1 result available.', 'Вариантов: 1.'],
    ['5 results available for search term про.', 'По запросу «про» вариантов: 5.'],
    [
      'Запись не сохранилась. Error: Запись пока нельзя сохранить.\n• Нет названия',
      'Запись не сохранилась. Запись пока нельзя сохранить.\n• Нет названия',
    ],
    [
      'Запись не сохранилась. TypeError: Failed to fetch',
      'Запись не сохранилась. Нет связи с хранилищем записей.',
    ],
    ['Запись не удалилась. API_ERROR: Файла нет', 'Запись не удалилась. Файла нет'],
  ])('%s', (english, russian) => {
    expect(translated(english)).toBe(russian);
  });

  test.each(['', 'Прокат детских вещей', 'Метод No Kidding', 'Школа «Remove»', 'closed'])(
    'leaves «%s» alone',
    (text) => {
      expect(translated(text)).toBeUndefined();
    },
  );

  test('what was translated stays as it is', () => {
    const russian = translated('Remove Темы') ?? '';
    expect(translated(russian)).toBeUndefined();
  });
});
