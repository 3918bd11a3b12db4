/** Board of entries on their way to the portal. */
export const workflow = {
  workflow: {
    loading: 'Загружаем записи на проверке…',
    workflowHeading: 'Проверка',
    newPost: 'Добавить запись',
    description:
      '%{smart_count} запись ждёт проверки, одобрено: %{readyCount}. |||| %{smart_count} записи ждут проверки, одобрено: %{readyCount}. |||| %{smart_count} записей ждут проверки, одобрено: %{readyCount}.',
    // Names of months would be English: Decap loads no locale of its library of dates.
    dateFormat: 'DD.MM.YYYY',
  },
  workflowCard: {
    lastChange: 'Изменено %{date}, %{author}',
    lastChangeNoAuthor: 'Изменено %{date}',
    lastChangeNoDate: 'Автор изменений: %{author}',
    deleteChanges: 'Удалить изменения',
    deleteNewEntry: 'Удалить черновик',
    publishChanges: 'Опубликовать изменения',
    publishNewEntry: 'Опубликовать запись',
  },
  workflowList: {
    onDeleteEntry: 'Удалить эту запись? Вернуть её будет нельзя.',
    onPublishingNotReadyEntry:
      'Опубликовать можно только одобренную запись. Перетащите карточку в столбец «Одобрено».',
    onPublishEntry: 'Опубликовать эту запись? Её увидят все посетители портала.',
    draftHeader: 'Черновики',
    inReviewHeader: 'На проверке',
    readyHeader: 'Одобрено',
    currentEntries: '%{smart_count} запись |||| %{smart_count} записи |||| %{smart_count} записей',
  },
};
