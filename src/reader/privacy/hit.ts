import type { PrivacyRuleId } from '../rules/privacy.ts';
import type { Person } from './person.ts';

/** What the schema says of the person, number or address that a field names. */
export interface Setting {
  /** The field is there to name people in office. */
  office?: boolean;
  /** The field is there for the public contact of an organization. */
  contact?: boolean;
  /** The field repeats what a publication says of itself. */
  published?: boolean;
}

/** Text that a reader sees in one go: a value of the data, a paragraph or row of the body. */
export interface Text extends Setting {
  text: string;
}

/** Text prepared for the rules. */
export interface Reading extends Text {
  /** Text of the same length where names of works, institutions, streets and saints are blanked. */
  masked: string;
  /** People named in it. */
  people: readonly Person[];
}

/** Place where a rule found something; what stands there is never told. */
export interface Hit {
  rule: PrivacyRuleId;
  level: 'error' | 'warning';
  start: number;
  end: number;
}

/** One family of rules. */
export type PrivacyRule = (reading: Reading) => Hit[];

export const block = (rule: PrivacyRuleId, start: number, end: number): Hit => ({
  rule,
  level: 'error',
  start,
  end,
});

export const doubt = (rule: PrivacyRuleId, start: number, end: number): Hit => ({
  ...block(rule, start, end),
  level: 'warning',
});
