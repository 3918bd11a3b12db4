import { addressOf } from '../../catalogue/addresses.ts';
import { contactOf } from '../../catalogue/contact.ts';
import { gapsOf } from '../../catalogue/gaps.ts';
import { territoryOf } from '../../catalogue/territory.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { formatDate, formatSpan } from '../../i18n/dates.ts';
import type { Entry } from '../../reader/entry.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { BLANK_INTRODUCTION } from '../../schema/paper.ts';
import { practice as schema } from '../../schema/practice.ts';
import { absolute } from '../absolute.ts';
import { packAt } from '../zip-build.ts';
import { latestChange } from '../api/index-document.ts';
import type { ExportFamily, ExportSource } from '../export-file.ts';
import { blankDocument } from '../blank-document.ts';
import { blankOf } from '../blank.ts';
import { currentVersion } from '../versions/current.ts';
import { BLANK, passportAddress, programmeAddress } from './addresses.ts';
import { wordDocument } from './document.ts';
import { entryBlocks } from './entry.ts';
import { titleBlocks } from './opening.ts';
import type { Block } from './content.ts';
import { qrPicture } from './picture.ts';
import { programmeBlocks } from './programme.ts';
import { qrPng } from './qr.ts';
import { wordingOf } from './wording.ts';

/** There are as many documents as practices. */
const pack = packAt(3);

/** Document that goes with the page of an entry: its address stands on every page and as a QR code. */
async function entryDocument(
  source: ExportSource,
  entry: Entry<'practices'> | Entry<'events'>,
  page: string,
  about: string,
  blocks: readonly Block[],
): Promise<Uint8Array> {
  const { collection, id, data } = entry;
  const name = await currentVersion(source, entry);
  const version = name === undefined ? '' : ` · версия ${name}`;
  const document = {
    title: data.title,
    description: data.summary,
    address: page,
    version: `Запись обновлена ${formatDate(data.updated)}${version}`,
    day: data.updated,
    properties: { entry: `${collection}/${id}`, updated: data.updated },
    blocks: [
      ...titleBlocks(data.title, about, data.summary, qrPicture(qrPng(page), page)),
      ...blocks,
    ],
  };
  return wordDocument(document, pack);
}

async function passport(source: ExportSource, practice: Entry<'practices'>): Promise<Uint8Array> {
  const { catalogue, site, body } = source;
  const { id, data } = practice;
  const wording = wordingOf(catalogue, site, data.sources);
  const page = wording.url(addressOf('practices', id));
  const region = catalogue.find('regions', data.region).data.title;
  const { phone, url } = contactOf(catalogue, data);
  const blocks = entryBlocks(schema, data, wording, {
    page,
    body: await body(practice),
    gaps: gapsOf(data, (phone ?? url) !== undefined),
  });
  const about = `${capitalized(choiceLabel(schema.shape.kind, data.kind))}, ${region}`;
  return entryDocument(source, practice, page, about, blocks);
}

function programme(source: ExportSource, event: Entry<'events'>): Promise<Uint8Array> {
  const { catalogue, site } = source;
  const { id, data } = event;
  const wording = wordingOf(catalogue, site, data.sources);
  const page = wording.url(addressOf('events', id));
  const about = [
    'Программа',
    formatSpan(data.start, data.end) ?? data.dateAsStated,
    territoryOf(catalogue, data.place?.region, data.place?.municipality),
    data.place?.venue,
  ];
  return entryDocument(
    source,
    event,
    page,
    about.filter(Boolean).join(' · '),
    programmeBlocks(event, wording),
  );
}

/** The blank of a passport. */
export const blank: ExportFamily = ({ catalogue, site }) => [
  {
    address: BLANK,
    make: () => {
      const terms = (vocabulary: string) => catalogue.terms(vocabulary).map(({ label }) => label);
      const origin = { address: absolute(site, '/submit/'), day: latestChange({ catalogue }) };
      return blankDocument(BLANK_INTRODUCTION, blankOf(schema, terms), origin);
    },
  },
];

/** Passport of every practice as a Word document. */
export const passports: ExportFamily = (source) =>
  source.catalogue.entries.practices.map((practice) => ({
    address: passportAddress(practice.id),
    make: () => passport(source, practice),
    standsAlone: true,
  }));

/** Programme of every event that has one as a Word document. */
export const programmes: ExportFamily = (source) =>
  source.catalogue.entries.events
    .filter(({ data }) => data.sessions)
    .map((event) => ({
      address: programmeAddress(event.id),
      make: () => programme(source, event),
      standsAlone: true,
    }));
