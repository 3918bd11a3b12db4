interface Link {
  href: string;
  label: string;
}

/** Sections in the header, in the order of use. */
export const sections: Link[] = [
  { href: '/practices/', label: 'Практики' },
  { href: '/situations/', label: 'Ситуации' },
  { href: '/regions/', label: 'Регионы' },
  { href: '/events/', label: 'События' },
  { href: '/awards/', label: 'Награды' },
  { href: '/indicators/', label: 'Показатели' },
];

/** Groups of links in the footer. */
export const footerGroups: { title: string; links: Link[] }[] = [
  {
    title: 'Каталог',
    links: [
      ...sections,
      { href: '/replications/', label: 'Кто что перенял' },
      { href: '/programs/', label: 'Программы' },
    ],
  },
  {
    title: 'Указатели',
    links: [
      { href: '/themes/', label: 'Темы' },
      { href: '/target-groups/', label: 'Кому помогают' },
      { href: '/organizations/', label: 'Организации' },
      { href: '/people/', label: 'Люди' },
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
      { href: '/about/privacy/', label: 'Личные данные' },
    ],
  },
];
