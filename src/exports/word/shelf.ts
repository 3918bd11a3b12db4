import type { Brief } from '../../catalogue/brief.ts';
import { formatDate } from '../../i18n/dates.ts';
import { counted } from '../../i18n/plural.ts';
import { wordDocument } from './document.ts';
import { titleBlocks } from './opening.ts';
import type { Block } from './content.ts';
import { fact, heading, paragraph } from './paragraphs.ts';

/** Practices that a reader has put aside, as a page shows them. */
export interface ShownShelf {
  practices: readonly Brief[];
  /** Full address of a site path. */
  url: (path: string) => string;
  /** Full address of the shelf with these practices. */
  address: string;
  /** Day of the reader, ISO. */
  day: string;
}

const blocksOf = (brief: Brief, url: ShownShelf['url']): Block[] => {
  const { id, title, summary, where, kind, shelf, status, contact } = brief;
  return [
    heading(1, [{ text: title, address: url(`/practices/${id}/`) }]),
    paragraph([{ text: summary }]),
    fact('Где', [{ text: where }]),
    fact('Вид', [{ text: kind }]),
    ...(status ? [fact('Состояние', [{ text: status }])] : []),
    fact('Чем подтверждено', [{ text: shelf }]),
    ...(contact
      ? [fact('К кому обратиться', [{ text: contact.title, address: url(contact.href) }])]
      : []),
  ];
};

/** The shelf as a Word document, in a browser too. */
export function shelfDocument({
  practices,
  url,
  address,
  day,
}: ShownShelf): Promise<Uint8Array<ArrayBuffer>> {
  const title = 'Отложенные практики';
  const count = counted(practices.length, 'практика', 'практики', 'практик');
  return wordDocument({
    title,
    description: `${count}: ${practices.map((one) => one.title).join('; ')}`,
    address,
    version: `Составлено ${formatDate(day)}`,
    day,
    blocks: [
      ...titleBlocks(title, count),
      ...practices.flatMap((practice) => blocksOf(practice, url)),
    ],
  });
}
