/** What people are told of a rule, beyond the message at the place where it is broken. All of it is Russian. */
export interface RuleText {
  /** What is wrong, up to 60 characters. */
  title: string;
  /** Why it matters to readers or to the people written about. */
  reason: string;
  /** What to do, without a command line wherever that is possible. */
  mend: string;
  /** The same place before and after, as it stands in an entry. */
  example?: { wrong: string; right: string };
}

/** Rules of one matter by their ids. */
export type RuleBook = Record<string, RuleText>;
