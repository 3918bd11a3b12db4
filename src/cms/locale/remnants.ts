/** English texts that Decap CMS and what it is made of hold outside its phrases. */
const EXACT: Record<string, string> = {
  'No options': 'Ничего не найдено',
  'Loading...': 'Загружаем…',
  'Loading options…': 'Загружаем…',
  UTC: 'всемирное время',
  close: 'Закрыть',
  'notification timer': 'Сообщение скоро закроется',
  resolved: 'решено',
  sortable: 'можно переставить',
  'All selected options have been cleared.': 'Выбор очищен.',
  'Use left and right to toggle between focused values, press Backspace to remove the currently focused value':
    'Стрелки влево и вправо — перейти к другому значению, Backspace — убрать значение',
  'Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu, press Tab to select the option and exit the menu.':
    'Стрелки вверх и вниз — перейти к варианту, Enter — выбрать, Escape — закрыть список, Tab — выбрать и закрыть.',
  'Select is focused ,type to refine list, press Down to open the menu,':
    'Список. Введите начало слова или откройте его стрелкой вниз.',
  'Select is focused ,type to refine list, press Down to open the menu,  press left to focus selected values':
    'Список. Введите начало слова или откройте его стрелкой вниз; стрелка влево — к выбранным значениям.',
  'Fork the repo': 'Создать свою копию',
  "Don't fork the repo": 'Не создавать',
  'Failed to fetch': 'Нет связи с хранилищем записей.',
};

/** The same for texts with a value inside. */
const PATTERNS: [RegExp, string][] = [
  [/^No [a-z_]+$/u, 'Без названия'],
  [/^Remove (.+)$/u, 'Убрать: $1'],
  [
    /^(.+) already exists\. Do you want to replace it\?$/u,
    'Файл «$1» уже есть. Заменить его во всех записях, где он стоит?',
  ],
  [/^options? (.+), selected\.$/u, 'Выбрано: $1.'],
  [/^option (.*), deselected\.$/u, 'Убрано: $1.'],
  [/^option (.+) is disabled\. Select another option\.$/u, 'Недоступно: $1. Выберите другое.'],
  [/^value (.+) focused, (\d+) of (\d+)\.$/u, '$1, $2 из $3.'],
  [/^(.+), (\d+) of (\d+)\.$/u, '$1, $2 из $3.'],
  [/^(\d+) results? available\.$/u, 'Вариантов: $1.'],
  [/^(\d+) results? available for search term (.+)\.$/u, 'По запросу «$2» вариантов: $1.'],
  [
    /^Open Authoring is enabled: .+$/u,
    'Чтобы предлагать записи, нужна копия хранилища в вашей учётной записи. Её создаст редакция.',
  ],
  // An error tells its class before its message.
  [/^(.*?)(?:[A-Za-z]*Error|API_ERROR): Failed to fetch$/su, '$1Нет связи с хранилищем записей.'],
  [/^(.*?)(?:[A-Za-z]*Error|API_ERROR): (.+)$/su, '$1$2'],
];

/** Russian for an English text that Decap CMS offers no phrase for; `undefined` when the text is not one of them. */
export function translated(text: string): string | undefined {
  const words = text.trim();
  const exact = EXACT[words];
  if (exact !== undefined) return text.replace(words, () => exact);
  const found = PATTERNS.find(([pattern]) => pattern.test(words));
  return found && text.replace(words, () => words.replace(...found));
}
