import { collections, type CollectionName } from '../../schema/collections.ts';

/** A place in the menus and on the path to a page. */
export interface Link {
  href: string;
  label: string;
}

/** Section of the site that lists the entries of a folder. */
export const sectionOf = (collection: CollectionName): Link => ({
  href: `/${collection}/`,
  label: collections[collection].title,
});

/** Sections in the header, in the order of use. */
export const sections: Link[] = [
  sectionOf('practices'),
  { href: '/situations/', label: 'Ситуации' },
  sectionOf('regions'),
  sectionOf('events'),
  sectionOf('awards'),
  sectionOf('indicators'),
];

/** Laureates of all awards. */
export const LAUREATES: Link = { href: '/awards/laureates/', label: 'Лауреаты' };

/** Where authors begin. */
export const SUBMIT: Link = { href: '/submit/', label: 'Рассказать о практике' };

/** How to follow what is new. */
export const SUBSCRIBE: Link = { href: '/subscribe/', label: 'Подписка на новое' };

/** What the check of an entry speaks about. */
export const RULES: Link = { href: '/submit/rules/', label: 'Правила проверки' };

/** Groups of links in the footer. */
export const footerGroups: { title: string; links: Link[] }[] = [
  {
    title: 'Каталог',
    links: [...sections, sectionOf('replications'), sectionOf('programs')],
  },
  {
    title: 'Для вас',
    links: [
      { href: '/practices/fit/', label: 'Подойдёт ли нам?' },
      { href: '/practices/compare/', label: 'Сравнение практик' },
      { href: '/shelf/', label: 'Отложенное' },
      { href: '/offline/', label: 'Взято с собой' },
      SUBSCRIBE,
      SUBMIT,
      { href: '/submit/check/', label: 'Самопроверка' },
    ],
  },
  {
    title: 'Указатели',
    links: [
      { href: '/themes/', label: 'Темы' },
      { href: '/target-groups/', label: 'Кому помогают' },
      sectionOf('organizations'),
      sectionOf('people'),
      { href: '/glossary/', label: 'Словарь' },
    ],
  },
  {
    title: 'О проекте',
    links: [
      { href: '/about/', label: 'О каталоге' },
      { href: '/about/evidence/', label: 'Как показаны доказательства' },
      { href: '/about/authors/', label: 'Авторам' },
      { href: '/about/editors/', label: 'Редакторам' },
      { href: '/about/data/', label: 'Открытые данные' },
      { href: '/about/accessibility/', label: 'Доступность' },
      { href: '/about/design/', label: 'Вид каталога' },
      { href: '/about/privacy/', label: 'Личные данные' },
    ],
  },
];
