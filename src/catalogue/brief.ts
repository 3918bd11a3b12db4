import type { Entry } from '../reader/entry.ts';
import { choiceLabel } from '../schema/labels.ts';
import { practice as schema, type Practice } from '../schema/practice.ts';
import { addressOf } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { contactOf } from './contact.ts';
import { territoryOf } from './territory.ts';

/** A practice in brief: what the shelf lists and what is held against a reader's conditions. */
export interface Brief extends Pick<
  Practice,
  'title' | 'summary' | 'territoryKinds' | 'targetGroups' | 'situations' | 'limitations'
> {
  id: string;
  where: string;
  kind: string;
  shelf: string;
  /** Left out when it is not known. */
  status?: string | undefined;
  staff?: Practice['staff'];
  cost?: Omit<NonNullable<Practice['cost']>, 'source'> | undefined;
  contact?: { title: string; href: string } | undefined;
}

/** What the shelf lists and what is held against a reader's conditions, for one practice. */
export function briefOf(catalogue: Catalogue, practice: Entry<'practices'>): Brief {
  const { id, data } = practice;
  const { shape } = schema;
  const { organization } = contactOf(catalogue, data);
  return {
    id,
    title: data.title,
    summary: data.summary,
    where: territoryOf(catalogue, data.region, data.municipality) ?? '',
    kind: choiceLabel(shape.kind, data.kind),
    shelf: choiceLabel(shape.shelf, data.shelf),
    status: data.status === 'unknown' ? undefined : choiceLabel(shape.status, data.status),
    territoryKinds: data.territoryKinds,
    targetGroups: data.targetGroups,
    situations: data.situations,
    limitations: data.limitations,
    staff: data.staff,
    cost: data.cost && { amount: data.cost.amount, per: data.cost.per, year: data.cost.year },
    contact: organization && {
      title: organization.data.title,
      href: addressOf('organizations', organization.id),
    },
  };
}
