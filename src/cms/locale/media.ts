/** Library of files. */
export const mediaLibrary = {
  mediaLibraryCard: {
    draft: 'Черновик',
    copy: 'Копировать',
    copyUrl: 'Копировать адрес',
    copyPath: 'Копировать путь',
    copyName: 'Копировать имя',
    copied: 'Скопировано',
  },
  mediaLibrary: {
    onDelete: 'Удалить выбранный файл? Записи, в которых он есть, останутся без него.',
    fileTooLarge: 'Файл слишком большой.\nМожно загрузить файл до %{size} КБ.',
  },
  mediaLibraryModal: {
    loading: 'Загружаем файлы…',
    close: 'Закрыть',
    noResults: 'Ничего не найдено.',
    noAssetsFound: 'Файлов пока нет.',
    noImagesFound: 'Изображений пока нет.',
    private: 'Закрытые: ',
    images: 'Изображения',
    mediaAssets: 'Файлы',
    search: 'Найти файл…',
    uploading: 'Загружаем…',
    upload: 'Загрузить',
    download: 'Скачать',
    deleting: 'Удаляем…',
    deleteSelected: 'Удалить выбранный',
    chooseSelected: 'Вставить выбранный',
  },
};
