import type { Finding } from '../../reader/problem.ts';
import type { RuleId } from '../../reader/rules/rules.ts';

/** What a draft may lack until it is published: answers its author has yet to find out, entries yet to be published, remarks yet to be read. */
const MAY_WAIT: ReadonlySet<RuleId> = new Set<RuleId>([
  'missing-field',
  'source-without-place',
  'material-without-place',
  'figure-source',
  'date-precision',
  'reference',
  'term',
  'source',
  'links',
  'open-remarks',
]);

/** True for what keeps an entry from being saved even as a draft; publishing asks for everything. */
export const isHindrance = ({ level, rule }: Pick<Finding, 'level' | 'rule'>): boolean =>
  level === 'error' && !MAY_WAIT.has(rule);
