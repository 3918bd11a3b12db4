/** Entering the CMS and its header. */
export const auth = {
  login: 'Войти',
  loggingIn: 'Входим…',
  loginWithNetlifyIdentity: 'Войти через Netlify Identity',
  loginWithAzure: 'Войти через Azure',
  loginWithBitbucket: 'Войти через Bitbucket',
  loginWithGitHub: 'Войти через GitHub',
  loginWithGitLab: 'Войти через GitLab',
  loginWithGitea: 'Войти через Gitea',
  loginWithForgejo: 'Войти через Forgejo',
  errors: {
    email: 'Введите адрес почты.',
    password: 'Введите пароль.',
    identitySettings:
      'Служба входа не отвечает. Проверьте, что на сервере включены Netlify Identity и Git Gateway.',
  },
};

/** Header of every page, and what stands in its place when the CMS does not open. */
export const app = {
  header: {
    content: 'Записи',
    workflow: 'Проверка',
    media: 'Файлы',
    quickAdd: 'Добавить запись',
  },
  app: {
    errorHeader: 'Редакция не открылась',
    configErrors: 'Ошибки в настройках',
    checkConfigYml: 'Сообщите об этом тому, кто ведёт портал.',
    loadingConfig: 'Загружаем настройки…',
    waitingBackend: 'Ждём ответа хранилища записей…',
  },
  notFoundPage: {
    header: 'Такой страницы нет',
  },
};
