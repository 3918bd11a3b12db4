/** Lists of entries: sections, search, sorting, filters. */
export const collection = {
  sidebar: {
    collections: 'Разделы',
    allCollections: 'Все разделы',
    searchAll: 'Найти запись',
    searchIn: 'Где искать',
  },
  collectionTop: {
    sortBy: 'Порядок',
    viewAs: 'Вид',
    viewAsList: 'Показать списком',
    viewAsGrid: 'Показать карточками',
    newButton: 'Добавить: %{collectionLabel}',
    newButtonAriaLabel: 'Добавить: %{collectionLabel}',
    ascending: 'По возрастанию',
    descending: 'По убыванию',
    searchResults: 'Найдено по запросу «%{searchTerm}»',
    searchResultsInCollection: '%{collection}: найдено по запросу «%{searchTerm}»',
    filterBy: 'Отбор',
    groupBy: 'Группы',
  },
  entries: {
    loadingEntries: 'Загружаем записи…',
    cachingEntries: 'Сохраняем записи в памяти браузера…',
    longerLoading: 'Это может занять несколько минут',
    noEntries: 'Записей нет',
    unpublishedHeader: 'Ещё не опубликованы',
  },
  groups: {
    other: 'Не указано',
    negateLabel: '%{label}: нет',
  },
  defaultFields: {
    author: {
      label: 'Автор',
    },
    updatedOn: {
      label: 'Дата изменения',
    },
  },
};
