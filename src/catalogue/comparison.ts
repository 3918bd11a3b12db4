import { formatDate } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/plural.ts';
import type { Entry } from '../reader/entry.ts';
import { criterionLevel, evidence } from '../schema/evidence.ts';
import { fieldsOf } from '../schema/introspection.ts';
import { choiceLabel, labelOf } from '../schema/labels.ts';
import { organizationRole, practice as schema, type Practice } from '../schema/practice.ts';
import type { Figure } from '../schema/shared.ts';
import { replication } from '../schema/replication.ts';
import { addressOf } from './addresses.ts';
import { adoptionsOf } from './adoptions.ts';
import type { Catalogue } from './catalogue.ts';
import { contactOf } from './contact.ts';
import { figureTableOf, type FigureRow } from './figure-table.ts';
import { territoryOf } from './territory.ts';

/** One thing that a practice says in a row of a comparison. */
export interface Piece {
  text: string;
  note?: string | undefined;
  href?: string | undefined;
  /** Set for figures: of which kind they are and how far they are checked. */
  figure?: Pick<Figure, 'kind' | 'claim'>;
}

/** A practice as a column of a comparison: pieces by the id of the row, empty where the sources are silent. */
export interface Comparison {
  id: string;
  title: string;
  rows: Record<string, Piece[]>;
}

interface Row {
  id: string;
  label: string;
  of: (practice: Entry<'practices'>, catalogue: Catalogue) => (Piece | undefined)[];
}

const { shape } = schema;

const piece = (text: string | undefined, note?: string): Piece | undefined =>
  text === undefined ? undefined : { text, note };

const joined = (...parts: (string | false | undefined)[]): string | undefined =>
  parts.filter(Boolean).join(' · ') || undefined;

const lines = (items: readonly string[] = []): Piece[] => items.map((text) => ({ text }));

const terms = (vocabulary: string, ids: readonly string[] | undefined, catalogue: Catalogue) =>
  lines(ids?.map((id) => catalogue.term(vocabulary, id).label));

/** What a figure says in numbers: «95 → 49 случаев, −48 %». */
const numbersOf = ({ before, value, change }: FigureRow): string => {
  const values = before && value ? `${before} → ${value}` : before ? `было ${before}` : value;
  return [values, change].filter(Boolean).join(', ');
};

const figures = (list: readonly Figure[] = []): Piece[] =>
  figureTableOf(list).rows.map((row) => ({
    text: [row.figure.text, numbersOf(row)].filter(Boolean).join(': '),
    note: joined(row.figure.period, row.figure.note),
    figure: { kind: row.figure.kind, claim: row.figure.claim },
  }));

const adoptions: Row['of'] = ({ id: practice }, catalogue) =>
  adoptionsOf(catalogue, practice).map(({ id, data }) => ({
    text: data.title,
    href: addressOf('replications', id),
    note: choiceLabel(replication.shape.stage, data.stage),
  }));

const awards: Row['of'] = ({ id: practice }, catalogue) =>
  catalogue.links.to('practices', practice, 'awards').map(({ id, data }) => ({
    text: data.title,
    href: addressOf('awards', id),
    note: data.year?.toString(),
  }));

const criteria = fieldsOf(evidence).map(({ name, meta }): Row => ({
  id: `evidence-${name}`,
  label: meta.label ?? '',
  of: ({ data }) => {
    const found = data.evidence?.[name as keyof NonNullable<Practice['evidence']>];
    const level = found?.level && choiceLabel(criterionLevel, found.level);
    return [piece(found?.note, joined(level, found?.document))];
  },
}));

const contacts: Row['of'] = (practice, catalogue) => {
  const { organization, phone } = contactOf(catalogue, practice.data);
  return [
    organization && {
      text: organization.data.title,
      href: addressOf('organizations', organization.id),
      note: phone,
    },
  ];
};

/** Rows of a comparison, from where a practice works to what is known about it. */
export const comparisonRows: readonly Row[] = [
  {
    id: 'where',
    label: 'Где',
    of: ({ data }, catalogue) => [piece(territoryOf(catalogue, data.region, data.municipality))],
  },
  {
    id: 'kind',
    label: labelOf(shape.kind),
    of: ({ data }) => [piece(choiceLabel(shape.kind, data.kind))],
  },
  {
    id: 'stage',
    label: labelOf(shape.stage),
    of: ({ data }) => [piece(data.stage && choiceLabel(shape.stage, data.stage))],
  },
  {
    id: 'status',
    label: labelOf(shape.status),
    of: ({ data }) =>
      data.status === 'unknown'
        ? [data.statusNote === undefined ? undefined : piece('неизвестно', data.statusNote)]
        : [piece(choiceLabel(shape.status, data.status), data.statusNote)],
  },
  {
    id: 'since',
    label: 'С какого времени',
    of: ({ data }) => {
      const ended = data.ended && `окончание: ${formatDate(data.ended)}`;
      return data.started
        ? [piece(formatDate(data.started), joined(data.startedNote, ended))]
        : [piece(joined(data.startedNote, ended))];
    },
  },
  {
    id: 'groups',
    label: labelOf(shape.targetGroups),
    of: ({ data }, catalogue) => terms('target-groups', data.targetGroups, catalogue),
  },
  {
    id: 'situations',
    label: 'Ситуации',
    of: ({ data }, catalogue) => terms('situations', data.situations, catalogue),
  },
  {
    id: 'prevention',
    label: labelOf(shape.prevention),
    of: ({ data }) => lines(data.prevention?.map((level) => choiceLabel(shape.prevention, level))),
  },
  {
    id: 'territory',
    label: labelOf(shape.territoryKinds),
    of: ({ data }, catalogue) => terms('territory-kinds', data.territoryKinds, catalogue),
  },
  {
    id: 'settings',
    label: labelOf(shape.settings),
    of: ({ data }, catalogue) => terms('settings', data.settings, catalogue),
  },
  { id: 'problem', label: labelOf(shape.problem), of: ({ data }) => [piece(data.problem)] },
  {
    id: 'steps',
    label: labelOf(shape.steps),
    of: ({ data }) =>
      (data.steps ?? []).map(({ what, who, when, document }) =>
        piece(what, joined(who, when, document)),
      ),
  },
  {
    id: 'staff',
    label: labelOf(shape.staff),
    of: ({ data }) =>
      (data.staff ?? []).map(({ role, count, note }) =>
        piece(count === undefined ? role : `${role} — ${formatNumber(count)}`, note),
      ),
  },
  { id: 'resources', label: labelOf(shape.resources), of: ({ data }) => lines(data.resources) },
  {
    id: 'cost',
    label: labelOf(shape.cost),
    of: ({ data: { cost } }) => [
      cost && piece(`${formatNumber(cost.amount)}\u00a0₽`, joined(cost.per, cost.year?.toString())),
    ],
  },
  { id: 'reach', label: labelOf(shape.reach), of: ({ data }) => figures(data.reach) },
  { id: 'outcomes', label: labelOf(shape.outcomes), of: ({ data }) => figures(data.outcomes) },
  ...criteria,
  {
    id: 'shelf',
    label: labelOf(shape.shelf),
    of: ({ data }) => [piece(choiceLabel(shape.shelf, data.shelf))],
  },
  {
    id: 'verdicts',
    label: labelOf(shape.verdicts),
    of: ({ data }) =>
      (data.verdicts ?? []).map(({ by, verdict, date }) =>
        piece(`${by}: ${verdict}`, date && formatDate(date)),
      ),
  },
  { id: 'adoptions', label: 'Кто перенял', of: adoptions },
  { id: 'awards', label: 'Награды', of: awards },
  {
    id: 'organizations',
    label: labelOf(shape.organizations),
    of: ({ data }, catalogue) =>
      (data.organizations ?? []).map(({ organization, role }) => ({
        text: catalogue.find('organizations', organization).data.title,
        note: choiceLabel(organizationRole, role),
        href: addressOf('organizations', organization),
      })),
  },
  { id: 'contacts', label: 'К кому обратиться', of: contacts },
  {
    id: 'sources',
    label: 'Сколько источников',
    of: ({ data }) => [piece(formatNumber(data.sources.length))],
  },
];

/** Everything that a practice brings to a comparison. */
export const comparisonOf = (catalogue: Catalogue, practice: Entry<'practices'>): Comparison => ({
  id: practice.id,
  title: practice.data.title,
  rows: Object.fromEntries(
    comparisonRows.map(({ id, of }) => [
      id,
      of(practice, catalogue).filter((one) => one !== undefined),
    ]),
  ),
});
