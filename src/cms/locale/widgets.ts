const markdown = {
  bold: 'Полужирный',
  italic: 'Курсив',
  strikethrough: 'Зачёркнутый',
  code: 'Код',
  link: 'Ссылка',
  linkPrompt: 'Адрес ссылки',
  headings: 'Подзаголовки',
  quote: 'Цитата',
  bulletedList: 'Список с точками',
  numberedList: 'Список с номерами',
  addComponent: 'Вставка',
  richText: 'С оформлением',
  markdown: 'С разметкой',
  toggleMode: {
    rich: 'Показать текст с оформлением',
    markdown: 'Показать текст с разметкой',
  },
};

const image = {
  choose: 'Выбрать изображение',
  chooseMultiple: 'Выбрать изображения',
  chooseUrl: 'Указать адрес изображения',
  replaceUrl: 'Заменить адресом',
  promptUrl: 'Адрес изображения в интернете',
  chooseDifferent: 'Выбрать другое изображение',
  addMore: 'Добавить изображения',
  remove: 'Убрать изображение',
  removeAll: 'Убрать все изображения',
};

const file = {
  choose: 'Выбрать файл',
  chooseMultiple: 'Выбрать файлы',
  chooseUrl: 'Указать адрес файла',
  replaceUrl: 'Заменить адресом',
  promptUrl: 'Адрес файла в интернете',
  chooseDifferent: 'Выбрать другой файл',
  addMore: 'Добавить файлы',
  remove: 'Убрать файл',
  removeAll: 'Убрать все файлы',
};

/** Widgets of the form. */
export const editorWidgets = {
  markdown,
  image,
  file,
  unknownControl: {
    noControl: 'Это поле здесь не правится (%{widget}).',
  },
  unknownPreview: {
    noPreview: 'Это поле здесь не показывается (%{widget}).',
  },
  headingOptions: {
    headingOne: 'Заголовок страницы',
    headingTwo: 'Подзаголовок',
    headingThree: 'Малый подзаголовок',
    headingFour: 'Подзаголовок четвёртого уровня',
    headingFive: 'Подзаголовок пятого уровня',
    headingSix: 'Подзаголовок шестого уровня',
  },
  datetime: {
    now: 'Сейчас',
    clear: 'Очистить',
    // The parameter is the English name of the field; the label stands right above the button.
    setToNow: 'Сейчас',
  },
  list: {
    add: 'Добавить: %{item}',
    addType: 'Добавить: %{item}',
  },
  object: {
    expand: 'Развернуть',
    collapse: 'Свернуть',
  },
};
