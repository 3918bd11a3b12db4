import { lowered } from '../../i18n/capitalized.ts';
import { formatNumber } from '../../i18n/plural.ts';
import type { Brief } from '../brief.ts';
import type { Needs } from './needs.ts';
import { roleOf, rolesOf } from './roles.ts';

/** How a practice stands to one condition: it meets it, it does not, or the sources do not tell. */
type Verdict = 'fits' | 'lacks' | 'unknown';

/** One condition held against a passport. */
export interface Judgement {
  about: 'territory' | 'staff' | 'people' | 'cost' | 'groups' | 'situation';
  verdict: Verdict;
  /** Says it; most judgements are counted and never shown. */
  words: () => string;
}

/** What a passport states that is judged. */
export type Stated = Pick<
  Brief,
  'territoryKinds' | 'targetGroups' | 'situations' | 'staff' | 'cost'
>;

/** A practice with all that was judged. */
export interface Fit<Of extends Stated = Stated> {
  practice: Of;
  judgements: Judgement[];
  /** How many judgements there are of each kind. */
  counts: Readonly<Record<Verdict, number>>;
}

/** Labels of the terms that are judged, by vocabulary and id. */
export type Terms = Record<
  'territory-kinds' | 'target-groups' | 'situations',
  Record<string, string>
>;
type Judge = (needs: Needs, practice: Stated, terms: Terms) => Omit<Judgement, 'about'> | undefined;

/** Labels in the middle of a sentence, apart by semicolons, for some have commas of their own. */
const listed = (ids: readonly string[], labels: Record<string, string>) =>
  ids
    .map((id) => labels[id] ?? id)
    .map(lowered)
    .join('; ');

const territory: Judge = ({ territory: ours }, { territoryKinds }, terms) => {
  const labels = terms['territory-kinds'];
  if (ours === undefined) return undefined;
  if (!territoryKinds)
    return { verdict: 'unknown', words: () => 'Для какой территории — не сказано' };
  if (territoryKinds.includes(ours))
    return { verdict: 'fits', words: () => `Территория: ${listed([ours], labels)}` };
  if (territoryKinds.includes('whole-region'))
    return { verdict: 'fits', words: () => 'Работает по всему региону' };
  return {
    verdict: 'lacks',
    words: () => `Работает на другой территории: ${listed(territoryKinds, labels)}`,
  };
};

const groups: Judge = ({ groups: ours }, { targetGroups }, terms) => {
  if (ours.length === 0) return undefined;
  const labels = terms['target-groups'];
  const shared = ours.filter((group) => targetGroups.includes(group));
  return shared.length > 0
    ? { verdict: 'fits', words: () => `Для кого: ${listed(shared, labels)}` }
    : { verdict: 'lacks', words: () => `Сделана для других: ${listed(targetGroups, labels)}` };
};

const situation: Judge = ({ situation: ours }, { situations }, terms) => {
  if (ours === undefined) return undefined;
  if (!situations)
    return { verdict: 'unknown', words: () => 'С какой ситуацией помогает — не сказано' };
  const labels = terms.situations;
  return situations.includes(ours)
    ? { verdict: 'fits', words: () => `Ситуация: ${listed([ours], labels)}` }
    : {
        verdict: 'lacks',
        words: () => `Помогает в других ситуациях: ${listed(situations, labels)}`,
      };
};

const staff: Judge = ({ psychologist, roles }, { staff: wanted }) => {
  if (psychologist === undefined && !roles) return undefined;
  if (!wanted) return { verdict: 'unknown', words: () => 'О кадрах не сказано' };
  const has = (key: string) => (key === 'psychologist' ? psychologist : roles?.includes(key));
  const named = (there: boolean | undefined) =>
    rolesOf(wanted.map(({ role }) => role))
      .filter(({ key }) => has(key) === there)
      .map(({ label }) => label)
      .join(', ');
  const answers = new Set(wanted.map(({ role }) => has(roleOf(role).key)));
  if (answers.has(false))
    return { verdict: 'lacks', words: () => `Нет специалистов: ${named(false)}` };
  if (answers.has(undefined))
    return { verdict: 'unknown', words: () => `Вы не ответили, есть ли: ${named(undefined)}` };
  return { verdict: 'fits', words: () => `Специалисты есть: ${named(true)}` };
};

const people: Judge = ({ people: ours }, { staff: wanted }) => {
  if (ours === undefined) return undefined;
  const counts = wanted?.map(({ count }) => count) ?? [];
  const known = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (known > ours)
    return { verdict: 'lacks', words: () => `Людей нужно не меньше ${formatNumber(known)}` };
  if (known === 0) return { verdict: 'unknown', words: () => 'Сколько нужно людей — не сказано' };
  return counts.every((count) => count !== undefined)
    ? { verdict: 'fits', words: () => `Людей хватает: нужно ${formatNumber(known)}` }
    : {
        verdict: 'unknown',
        words: () => `Людей нужно не меньше ${formatNumber(known)}, точно не сказано`,
      };
};

/** Words that say a sum is for one year; others (a grant, a family) cannot be turned into a year's. */
const YEARLY = /^(?:(?:в|на|за)\s(?:один\s)?год|ежегодно)$/iu;

/** True when the cost is for one year and so can be held against a budget. */
export const isYearly = ({ per }: NonNullable<Stated['cost']>): boolean => YEARLY.test(per);

const cost: Judge = ({ budget }, { cost: stated }) => {
  if (budget === undefined) return undefined;
  if (!stated) return { verdict: 'unknown', words: () => 'Сколько стоит — не сказано' };
  const sum = () => `${formatNumber(stated.amount)}\u00a0₽ (${stated.per})`;
  if (!isYearly(stated))
    return {
      verdict: 'unknown',
      words: () => `Стоимость за год не названа. Известная сумма: ${sum()}`,
    };
  return stated.amount <= budget
    ? { verdict: 'fits', words: () => `Денег хватает: ${sum()}` }
    : { verdict: 'lacks', words: () => `Нужно больше денег: ${sum()}` };
};

const judges: [Judgement['about'], Judge][] = Object.entries({
  groups,
  situation,
  territory,
  staff,
  people,
  cost,
}) as [Judgement['about'], Judge][];

/** Holds a passport against the conditions of a place; only what both sides state is judged. */
export function fit<Of extends Stated>(needs: Needs, practice: Of, terms: Terms): Fit<Of> {
  const counts = { fits: 0, lacks: 0, unknown: 0 };
  const judgements: Judgement[] = [];
  for (const [about, judge] of judges) {
    const found = judge(needs, practice, terms);
    if (!found) continue;
    counts[found.verdict] += 1;
    judgements.push({ about, verdict: found.verdict, words: found.words });
  }
  return { practice, judgements, counts };
}

/** Order of practices: fewest lacks, then most that fits, then fewest unknowns; equal ones stay as they are. */
export const byFit = ({ counts: one }: Fit, { counts: other }: Fit): number =>
  one.lacks - other.lacks || other.fits - one.fits || one.unknown - other.unknown;

/** Group that a practice is shown in. */
export type FitGroup = 'fitting' | 'lacking' | 'unknown';

/** A lack outweighs all else; a practice of which nothing that matters is known fits nothing. */
export const groupOf = ({ counts }: Fit): FitGroup =>
  counts.lacks > 0 ? 'lacking' : counts.fits > 0 ? 'fitting' : 'unknown';
