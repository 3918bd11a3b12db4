import { addressOf } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { inRegion } from '../../catalogue/region.ts';
import { territoryOf } from '../../catalogue/territory.ts';
import { formatSpan, formatDate } from '../../i18n/dates.ts';
import { formatBytes } from '../../i18n/figures.ts';
import { counted } from '../../i18n/plural.ts';
import type { Entry } from '../../reader/entry.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { material } from '../../schema/material.ts';
import { organization } from '../../schema/organization.ts';
import { practice } from '../../schema/practice.ts';
import { program } from '../../schema/program.ts';
import { replication } from '../../schema/replication.ts';

/** Entry as a line of a list. */
export interface Item {
  href: string;
  label: string;
  details?: string | undefined;
}

/** Date of an event in words, or as its source put it. */
export const whenOf = ({ start, end, dateAsStated }: Entry<'events'>['data']): string =>
  formatSpan(start, end) ?? dateAsStated ?? 'дата неизвестна';

type Details = {
  [Name in CollectionName]?: (catalogue: Catalogue, entry: Entry<Name>) => (string | undefined)[];
};

const details: Details = {
  practices: (catalogue, { data }) => [
    territoryOf(catalogue, data.region, data.municipality),
    data.status === 'unknown' ? undefined : choiceLabel(practice.shape.status, data.status),
  ],
  events: (catalogue, { data }) => [
    whenOf(data),
    territoryOf(catalogue, data.place?.region, data.place?.municipality),
    data.status === 'announced' ? 'известен только анонс' : undefined,
  ],
  regions: (catalogue, { id }) => [
    counted(inRegion(catalogue, id).practices.length, 'практика', 'практики', 'практик'),
  ],
  awards: (_catalogue, { data }) => [
    data.year?.toString(),
    counted(data.nominations.length, 'номинация', 'номинации', 'номинаций'),
  ],
  indicators: (_catalogue, { data }) => [data.territory.name],
  programs: (_catalogue, { data }) => [choiceLabel(program.shape.kind, data.kind)],
  materials: (_catalogue, { data }) => [
    choiceLabel(material.shape.kind, data.kind),
    data.format,
    data.sizeBytes === undefined ? undefined : formatBytes(data.sizeBytes),
    data.year?.toString(),
  ],
  organizations: (catalogue, { data }) => [
    choiceLabel(organization.shape.kind, data.kind),
    territoryOf(catalogue, data.region, data.municipality),
  ],
  people: (_catalogue, { data }) => [data.posts[0]?.post],
  replications: (_catalogue, { data }) => [
    data.adopter.name,
    choiceLabel(replication.shape.stage, data.stage),
    data.started && formatDate(data.started),
  ],
};

/** A material has no page of its own: its link opens the file. */
function hrefOf(entry: Entry): string {
  const { file, url } = entry.data as Partial<Entry<'materials'>['data']>;
  return (
    (entry.collection === 'materials' ? (file ?? url) : undefined) ??
    addressOf(entry.collection, entry.id)
  );
}

/** Entry as a line of a list: its address, title and what tells it from its neighbors. */
export function toItem<Name extends CollectionName>(
  catalogue: Catalogue,
  entry: Entry<Name>,
): Item {
  const parts = details[entry.collection]?.(catalogue, entry) ?? [];
  return {
    href: hrefOf(entry),
    label: entry.data.title,
    details: parts.filter(Boolean).join(' · ') || undefined,
  };
}
