import { writeAttributes } from '../../../src/reader/body/write-insertion.ts';
import { formatQuantity } from '../../../src/i18n/figures.ts';
import type { Figure } from '../../../src/schema/shared.ts';
import type { Random } from '../random.ts';
import type { Phrases } from './phrases.ts';

/** Page that a text leads to. */
export interface Mentioned {
  title: string;
  address: string;
}

/** What a text is written of. */
export interface Subject {
  figures: readonly Figure[];
  /** Names of places and centers, mostly of no other entry. */
  names: readonly string[];
  mentioned: Mentioned;
}

const HEADINGS = [
  'Как начинали',
  'Что делают',
  'Кто помогает',
  'С чем столкнулись',
  'Чему научились',
  'Что изменилось для семей',
  'Что дальше',
];

const OFFICES = ['руководитель службы', 'специалист по социальной работе', 'директор центра'];

/** Longest value of a figure that stands out. */
const VALUE_MAX = 40;

const insertion = (name: string, attributes: Record<string, string | undefined>): string =>
  `<${name}${writeAttributes(Object.keys(attributes), attributes)} />`;

function keyFigure(figures: readonly Figure[], random: Random): string[] {
  const fitting = figures.flatMap((figure) => {
    const value = formatQuantity(figure);
    return figure.source !== undefined && value !== '' && value.length <= VALUE_MAX
      ? [{ ...figure, value }]
      : [];
  });
  if (fitting.length === 0) return [];
  const { value, text, claim, source, period } = random.pick(fitting);
  return [
    insertion('KeyFigure', { value, label: text.slice(0, 200).trim(), claim, source, period }),
  ];
}

/** Body of an entry as an author would write a long one, twice as long as the longest of a real practice: sections, lists, notes, links. */
export function proseOf(
  phrases: Phrases,
  { figures, names, mentioned }: Subject,
  random: Random,
): string {
  const rest = random.sample(phrases.sentences, 60);
  const paragraph = () => rest.splice(0, random.between(2, 4)).join(' ');
  const list = () =>
    random
      .sample(phrases.items, random.between(3, 5))
      .map((item) => `- ${item}`)
      .join('\n');
  const asides = [
    ...keyFigure(figures, random),
    insertion('Note', { title: 'На что обратить внимание', text: rest.splice(0, 2).join(' ') }),
    insertion('Quote', { text: rest.splice(0, 1).join(' '), office: random.pick(OFFICES) }),
  ];
  const sections = random
    .sample(HEADINGS, random.between(1, 3))
    .flatMap((heading) => [
      `## ${heading}`,
      paragraph(),
      ...(random.between(1, 2) === 1 ? [list()] : []),
      ...(random.between(1, 3) === 1 ? asides.splice(0, 1) : []),
    ]);
  // In quotes, a name is that of a place or a work and of no person.
  const taking = `Участвуют ${names.map((name) => `«${name}»`).join(', ')}.`;
  const link = `Похожий опыт — в записи [${mentioned.title.replace(/[[\]\\*_`<>{}]/gu, '')}](${mentioned.address}).`;
  return [paragraph(), taking, link, ...sections].join('\n\n');
}
