/** Form of an entry: its fields and what is wrong with them. */
const form = {
  editorControl: {
    field: {
      optional: 'можно позже',
      // The parameter is the English name of the widget: it says nothing to an author.
      widgetLabel: 'Поле',
    },
  },
  editorControlPane: {
    widget: {
      required: '%{fieldLabel}: заполните это поле.',
      regexPattern: '%{fieldLabel}: %{pattern}.',
      processing: '%{fieldLabel}: файл ещё обрабатывается.',
      range: '%{fieldLabel}: нужно число от %{minValue} до %{maxValue}.',
      min: '%{fieldLabel}: нужно число не меньше %{minValue}.',
      max: '%{fieldLabel}: нужно число не больше %{maxValue}.',
      rangeCount: '%{fieldLabel}: строк должно быть от %{minCount} до %{maxCount}.',
      rangeCountExact: '%{fieldLabel}: строк должно быть ровно %{count}.',
      rangeMin: '%{fieldLabel}: строк должно быть не меньше %{minCount}.',
      rangeMax: '%{fieldLabel}: строк должно быть не больше %{maxCount}.',
      invalidPath: 'Адрес «%{path}» записан с ошибкой',
      pathExists: 'Адрес «%{path}» уже занят',
    },
    i18n: {
      writingInLocale: 'Язык текста: %{locale}',
      copyFromLocale: 'Перенести текст с другого языка',
      copyFromLocaleConfirm:
        'Перенести текст (%{locale})?\nВсё, что уже написано на этом языке, заменится.',
    },
  },
};

/** Questions before what cannot be undone. */
const questions = {
  onLeavePage: 'Уйти с этой страницы? Несохранённые изменения пропадут.',
  onUpdatingWithUnsavedChanges:
    'Есть несохранённые изменения. Сначала сохраните их, потом меняйте этап.',
  onPublishingNotReady: 'Сначала переведите запись на этап «Одобрено», потом публикуйте.',
  onPublishingWithUnsavedChanges:
    'Есть несохранённые изменения. Сначала сохраните их, потом публикуйте.',
  onPublishing: 'Опубликовать эту запись? Её увидят все посетители портала.',
  onUnpublishing: 'Снять эту запись с публикации? Она исчезнет с портала.',
  onDeleteWithUnsavedChanges:
    'Удалить опубликованную запись? Вместе с ней пропадут и несохранённые изменения.',
  onDeletePublishedEntry: 'Удалить опубликованную запись? Она исчезнет с портала.',
  onDeleteUnpublishedChangesWithUnsavedChanges:
    'Удалить все неопубликованные изменения этой записи? Вместе с ними пропадёт и то, что ещё не сохранено.',
  onDeleteUnpublishedChanges: 'Удалить все неопубликованные изменения этой записи?',
  loadingEntry: 'Загружаем запись…',
  confirmLoadBackup:
    'В этом браузере остался несохранённый текст этой записи. Вернуть его в форму? Если отказаться, он пропадёт.',
};

/** Notes that editors leave beside an entry. */
const notes = {
  title: 'Заметки',
  emptyState: 'Заметок пока нет. Напишите первую: её увидят все, кто работает с записью.',
  addNote: 'Добавить заметку',
  addPlaceholder: 'Текст заметки…',
  editPlaceholder: 'Новый текст заметки…',
  save: 'Сохранить',
  cancel: 'Отменить',
  edit: 'Изменить',
  delete: 'Удалить',
  resolve: 'Вопрос решён',
  unresolve: 'Вернуть вопрос',
  confirmDelete: 'Удалить эту заметку?',
  shortcut: 'Быстро добавить заметку — Ctrl+Enter',
};

const toolbar = {
  publishing: 'Публикуем…',
  publish: 'Опубликовать',
  published: 'Опубликовано',
  unpublish: 'Снять с публикации',
  duplicate: 'Создать копию',
  unpublishing: 'Снимаем с публикации…',
  publishAndCreateNew: 'Опубликовать и начать новую',
  publishAndDuplicate: 'Опубликовать и создать копию',
  deleteUnpublishedChanges: 'Удалить неопубликованные изменения',
  deleteUnpublishedEntry: 'Удалить черновик',
  deletePublishedEntry: 'Удалить опубликованную запись',
  deleteEntry: 'Удалить запись',
  saving: 'Сохраняем…',
  save: 'Сохранить',
  statusInfoTooltipDraft:
    'Это черновик: его видит только редакция. Когда запись готова, переведите её на этап «На проверке».',
  statusInfoTooltipInReview:
    'Запись на проверке: больше ничего делать не нужно. Править её можно и сейчас.',
  deleting: 'Удаляем…',
  updating: 'Меняем этап…',
  status: 'Этап: %{status}',
  backCollection: 'К списку «%{collectionLabel}»',
  unsavedChanges: 'Есть несохранённые изменения',
  changesSaved: 'Все изменения сохранены',
  draft: 'Черновик',
  inReview: 'На проверке',
  ready: 'Одобрено',
  publishNow: 'Опубликовать сейчас',
  deployPreviewPendingButtonLabel: 'Готов ли просмотр?',
  deployPreviewButtonLabel: 'Посмотреть черновик',
  deployButtonLabel: 'Посмотреть на портале',
};

/** Page of one entry, without its widgets. */
export const editor = {
  ...form,
  editor: questions,
  editorInterface: {
    toggleI18n: 'Показать другой язык',
    togglePreview: 'Показать, как будет на портале',
    toggleScrollSync: 'Прокручивать вместе',
    toggleNotes: 'Показать заметки',
  },
  editorNotesPane: notes,
  editorToolbar: toolbar,
};
