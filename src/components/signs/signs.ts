import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };

/** Three books on a shelf; as many are filled as the evidence has passed checks. */
const shelf = (filled: number) =>
  [3, 9.5, 16]
    .map(
      (x, book) =>
        `<rect x="${x}" y="4" width="5" height="13" rx="1" fill="${book < filled ? 'currentColor' : 'none'}" stroke="currentColor" stroke-width="1.75"/>`,
    )
    .concat('<path d="M2 20.5h20" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>')
    .join('');

/** The house whose door makes it the letter «П»: the sign of the catalogue itself. */
export const HOUSE = 'M4 13.5 16 4l12 9.5V27a2 2 0 0 1-2 2h-6v-8a4 4 0 0 0-8 0v8H6a2 2 0 0 1-2-2z';

const ours = {
  'shelf-reported': shelf(1),
  'shelf-checked': shelf(2),
  'shelf-reviewed': shelf(3),
};

/** Names of Lucide's drawings behind our names. */
const borrowed = {
  practices: 'house-heart',
  events: 'calendar-days',
  awards: 'award',
  indicators: 'chart-column',
  regions: 'map',
  organizations: 'landmark',
  people: 'user-round',
  programs: 'layers',
  replications: 'share-2',
  materials: 'file-text',
  vocabularies: 'tag',
  'claim-stated': 'message-square-quote',
  'claim-documented': 'file-check',
  'claim-verified': 'badge-check',
  search: 'search',
  filter: 'sliders-horizontal',
  close: 'x',
  check: 'check',
  cross: 'circle-x',
  question: 'circle-question-mark',
  print: 'printer',
  link: 'link',
  copy: 'copy',
  bookmark: 'bookmark',
  compare: 'columns-2',
  download: 'download',
  settings: 'a-large-small',
  chevron: 'chevron-down',
  arrow: 'arrow-right',
  calendar: 'calendar',
  place: 'map-pin',
  edit: 'pencil',
  urgent: 'triangle-alert',
  due: 'clock',
  note: 'circle-dashed',
} as const;

/** Drawing of a Lucide icon; throws when the library has none of that name any more. */
function drawingOf(name: string): string {
  const icon = (lucide.icons as Partial<Record<string, { body: string }>>)[name];
  if (!icon) throw new Error(`Lucide has no icon «${name}»: choose another one for the sign.`);
  return icon.body;
}

/** Drawings by the name of the sign, in a square of 24 units. */
export const signs = {
  ...ours,
  ...(Object.fromEntries(
    Object.entries(borrowed).map(([name, icon]) => [name, drawingOf(icon)]),
  ) as Record<keyof typeof borrowed, string>),
  'bookmark-filled': drawingOf('bookmark').replace('fill="none"', 'fill="currentColor"'),
};

export type SignName = keyof typeof signs;
