import { countIn, roublesIn } from './amounts.ts';

/** What a specialist says of the place that would take a practice over; what is left out is not judged. */
export interface Needs {
  territory?: string | undefined;
  psychologist?: boolean | undefined;
  /** Keys of the other specialists at hand; an empty list says that there are none. */
  roles?: string[] | undefined;
  /** People who could work on it. */
  people?: number | undefined;
  /** Roubles a year. */
  budget?: number | undefined;
  groups: string[];
  situation?: string | undefined;
}

/** Value of the box that says there are no other specialists. */
export const NO_ROLES = 'none';

/** Fields for a number, and how each is read. */
const NUMBERS = { people: countIn, budget: roublesIn };

/** Name of a field for a number. */
export type NumberField = keyof typeof NUMBERS;
export const NUMBER_FIELDS = Object.keys(NUMBERS) as NumberField[];

/** Number out of a field; undefined when it is empty or cannot be read. */
const numberIn = (answers: URLSearchParams, field: NumberField): number | undefined =>
  NUMBERS[field](answers.get(field) ?? '');

/** Fields that were filled in with what is no number. */
export const unreadNumbers = (answers: URLSearchParams): NumberField[] =>
  NUMBER_FIELDS.filter(
    (field) => answers.get(field)?.trim() && numberIn(answers, field) === undefined,
  );

/** An answer that was given; undefined when the field was left empty. */
const given = (value: string | null): string | undefined =>
  value === '' ? undefined : (value ?? undefined);

/** Reads the answers of the form, or of an address that keeps them. */
export function readNeeds(answers: URLSearchParams): Needs {
  const boxes = answers.getAll('role').filter(Boolean);
  const roles = boxes.filter((role) => role !== NO_ROLES);
  const psychologist = answers.get('psychologist');
  return {
    territory: given(answers.get('territory')),
    psychologist: psychologist === 'yes' ? true : psychologist === 'no' ? false : undefined,
    roles: boxes.length > 0 ? roles : undefined,
    people: numberIn(answers, 'people'),
    budget: numberIn(answers, 'budget'),
    groups: answers.getAll('group').filter(Boolean),
    situation: given(answers.get('situation')),
  };
}

/** True when something was answered that a practice can be held against. */
export const isAnswered = ({ groups, ...rest }: Needs): boolean =>
  groups.length > 0 || Object.values(rest).some((answer) => answer !== undefined);
