/** A way of reading that the reader chooses; the first option is the usual one. */
export interface ReadingSetting {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

/** Place of the choices in the reader's browser; the number grows when old choices stop making sense. */
export const READING_KEY = 'praktikoteka.reading.1';

const steps = (usual: string, wide: string, widest: string) => [
  { value: 'usual', label: usual },
  { value: 'wide', label: wide },
  { value: 'widest', label: widest },
];

/** Everything that can be set, in the order of use; `src/styles/reading.css` says what a choice does. */
export const readingSettings: readonly ReadingSetting[] = [
  {
    name: 'size',
    label: 'Размер текста',
    options: [100, 125, 150, 175, 200].map((size) => ({
      value: String(size),
      label: `${size}\u00a0%`,
    })),
  },
  {
    name: 'colors',
    label: 'Цвета',
    options: [
      { value: 'system', label: 'Как в системе' },
      { value: 'light', label: 'Светлые' },
      { value: 'dark', label: 'Тёмные' },
      { value: 'black-on-white', label: 'Чёрным по\u00a0белому' },
      { value: 'white-on-black', label: 'Белым по\u00a0чёрному' },
      { value: 'blue-on-sky', label: 'Синим по\u00a0голубому' },
    ],
  },
  { name: 'letters', label: 'Между буквами', options: steps('Обычно', 'Шире', 'Широко') },
  { name: 'lines', label: 'Между строками', options: steps('Обычно', 'Шире', 'Широко') },
  {
    name: 'font',
    label: 'Буквы',
    options: [
      { value: 'sans', label: 'Без засечек' },
      { value: 'serif', label: 'С\u00a0засечками' },
    ],
  },
  {
    name: 'images',
    label: 'Картинки',
    options: [
      { value: 'shown', label: 'Показывать' },
      { value: 'described', label: 'Описание вместо картинки' },
    ],
  },
  {
    name: 'shortcut',
    label: 'Клавиша «/»',
    options: [
      { value: 'search', label: 'Ведёт в\u00a0поиск' },
      { value: 'off', label: 'Ничего не\u00a0делает' },
    ],
  },
];

/** Choices that change something, by setting: all but the usual ones. */
export const unusualChoices: Record<string, string[]> = Object.fromEntries(
  readingSettings.map(({ name, options }) => [name, options.slice(1).map(({ value }) => value)]),
);
