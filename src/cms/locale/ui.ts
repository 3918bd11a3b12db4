/** What broke, and how the text of the entry is saved from it. */
const errorBoundary = {
  title: 'Редакция остановилась из-за ошибки',
  details: 'Обновите страницу. Если ошибка повторится, сообщите о ней тому, кто ведёт портал. ',
  reportIt: 'Сообщить разработчикам редактора.',
  detailsHeading: 'Что произошло',
  privacyWarning:
    'Скопируйте подробности, которые стоят ниже, в письмо.\nПеред отправкой уберите из них личные данные, если они там есть.',
  recoveredEntry: {
    heading: 'Текст записи',
    warning: 'Скопируйте текст и сохраните его в файл, прежде чем уйти со страницы.',
    copyButtonLabel: 'Скопировать',
  },
};

/** Short messages in the corner of the page. */
const toast = {
  onFailToLoadEntries: 'Запись не загрузилась. %{details}',
  onFailToLoadDeployPreview: 'Просмотр не загрузился. %{details}',
  onFailToPersist: 'Запись не сохранилась. %{details}',
  onFailToDelete: 'Запись не удалилась. %{details}',
  onFailToUpdateStatus: 'Этап не изменился. %{details}',
  missingRequiredField: 'Заполнено не всё. Заполните отмеченные поля и сохраните ещё раз.',
  entrySaved: 'Запись сохранена',
  entryPublished: 'Запись опубликована',
  entryUnpublished: 'Запись снята с публикации',
  onFailToPublishEntry: 'Запись не опубликовалась. %{details}',
  onFailToUnpublishEntry: 'Запись не снялась с публикации. %{details}',
  entryUpdated: 'Этап изменён',
  onDeleteUnpublishedChanges: 'Неопубликованные изменения удалены',
  noteAdded: 'Заметка добавлена',
  onFailToAddNote: 'Заметка не добавилась. %{details}',
  noteUpdated: 'Заметка изменена',
  onFailToUpdateNote: 'Заметка не изменилась. %{details}',
  noteDeleted: 'Заметка удалена',
  onFailToDeleteNote: 'Заметка не удалилась. %{details}',
  noteResolved: 'Вопрос решён',
  noteReopened: 'Вопрос возвращён',
  onFailToToggleNote: 'Отметка на заметке не изменилась. %{details}',
  onFailToAuth: 'Войти не получилось. %{details}',
  onLoggedOut: 'Вы вышли из редакции. Скопируйте несохранённый текст и войдите снова.',
  onBackendDown: 'Хранилище записей работает с перебоями. Подробности: %{details}',
};

/** Messages and menus of the whole CMS. */
export const ui = {
  default: {
    goBackToSite: 'Вернуться на портал',
  },
  errorBoundary,
  settingsDropdown: {
    logOut: 'Выйти',
    account: 'Ваша учётная запись',
  },
  toast,
};
