/** Parts of an entry's form that open and close, in their order; `isOpen` parts are open from the start. */
export const parts = {
  who: { label: 'Где и кто', isOpen: false },
  time: { label: 'Сроки и состояние', isOpen: false },
  audience: { label: 'Для кого и в каких случаях', isOpen: false },
  work: { label: 'Что делают', isOpen: false },
  means: { label: 'Что для этого нужно', isOpen: false },
  results: { label: 'Результаты и доказательства', isOpen: false },
  lessons: { label: 'Риски, ограничения и уроки', isOpen: false },
  schedule: { label: 'Ход события', isOpen: false },
  related: { label: 'Материалы и связи', isOpen: false },
  sources: { label: 'Источники', isOpen: true },
  editors: { label: 'Для редакции', isOpen: false },
} satisfies Record<string, { label: string; isOpen: boolean }>;

/** Name of a part of the form. */
export type PartName = keyof typeof parts;
