import sharp from 'sharp';
import { renderSVG } from 'uqr';
import { addressOf } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { contactOf } from '../../catalogue/contact.ts';
import { gapsOf } from '../../catalogue/gaps.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Entry } from '../../reader/entry.ts';
import { isCollectionName } from '../../schema/collections.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { practice as schema } from '../../schema/practice.ts';
import type { ExportFamily, ExportSource } from '../export-file.ts';
import { passportAddress } from './addresses.ts';
import { wordDocument } from './document.ts';
import { entryBlocks } from './entry.ts';
import { qrPicture } from './picture.ts';
import type { Wording } from './values.ts';

/** Dots of a module of a QR code: sharp on paper at 300 to an inch. */
const DOTS = 8;

const qrPng = (address: string): Promise<Uint8Array> =>
  sharp(Buffer.from(renderSVG(address, { pixelSize: DOTS, border: 2 })))
    .png({ palette: true })
    .toBuffer();

/** How an entry's references, terms and sources are called. */
export const wordingOf = (
  catalogue: Catalogue,
  site: URL,
  sources: readonly { key: string }[],
): Wording => ({
  title: (collection, id) =>
    isCollectionName(collection) ? catalogue.find(collection, id).data.title : id,
  term: (vocabulary, id) => catalogue.term(vocabulary, id).label,
  url: (path) => new URL(path.slice(1), site).href,
  sources: sources.map(({ key }) => key),
});

async function passport(
  { catalogue, site, body }: ExportSource,
  practice: Entry<'practices'>,
): Promise<Uint8Array> {
  const { id, data } = practice;
  const wording = wordingOf(catalogue, site, data.sources);
  const page = wording.url(addressOf('practices', id));
  const region = catalogue.find('regions', data.region).data.title;
  const { phone, url } = contactOf(catalogue, data);
  return wordDocument({
    title: data.title,
    description: data.summary,
    address: page,
    version: `Запись обновлена ${formatDate(data.updated)}`,
    day: data.updated,
    properties: { entry: `practices/${id}`, updated: data.updated },
    blocks: entryBlocks(schema, data, wording, {
      about: `${capitalized(choiceLabel(schema.shape.kind, data.kind))}, ${region}`,
      page,
      picture: qrPicture(await qrPng(page), page),
      body: await body(practice),
      gaps: gapsOf(data, (phone ?? url) !== undefined),
    }),
  });
}

/** Passport of every practice as a Word document. */
export const passports: ExportFamily = (source) =>
  source.catalogue.entries.practices.map((practice) => ({
    address: passportAddress(practice.id),
    make: () => passport(source, practice),
  }));
