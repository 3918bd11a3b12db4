import { addresses } from './addresses.ts';
import { addressesInWords } from './addresses-in-words.ts';
import { births } from './birth.ts';
import { children } from './children.ts';
import { documents } from './documents.ts';
import { emails } from './emails.ts';
import { listedChildren } from './listed-children.ts';
import { listedNumbers } from './listed-numbers.ts';
import { maskTitles, QUOTED } from './mask.ts';
import { familyInitials } from './family-initials.ts';
import { findMentions, type Mention } from './names/mentions.ts';
import { Person } from './person.ts';
import type { Hit, PrivacyRule, Text } from './hit.ts';
import { persons } from './persons.ts';
import { phones } from './phones.ts';
import { plainly } from './plainly.ts';
import { possessives } from './possessives.ts';
import { profiles } from './profiles.ts';
import { streets } from './streets.ts';
import { smallNumbers } from './small-numbers.ts';
import { villageLists } from './village-lists.ts';
import { statuses } from './health.ts';

/** Rules in the order in which they speak when several find the same place. */
const RULES: PrivacyRule[] = [
  documents,
  listedNumbers,
  emails,
  profiles,
  births,
  addresses,
  addressesInWords,
  streets,
  phones,
  statuses,
  children,
  listedChildren,
  persons,
  familyInitials,
  possessives,
  smallNumbers,
  villageLists,
];

/** Hits without those that a hit before them covers: errors first, then the order of the rules. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const taken = new Set<number>();
  for (const hit of hits.toSorted((one, other) => one.level.localeCompare(other.level))) {
    const places = Array.from({ length: hit.end - hit.start }, (_, at) => hit.start + at);
    if (places.some((at) => taken.has(at))) continue;
    for (const at of places) taken.add(at);
    kept.push(hit);
  }
  return kept;
}

/** Most people of one text that are looked at: the longest list of speakers is a tenth of it. */
const PEOPLE_MAX = 400;

/** The author says that the names are not the real ones. */
const CHANGED = /имя (?:\p{L}+ )?(?:изменен|вымышлен|условн)/iu;
/** The same of all the names in a text. */
const ALL_CHANGED =
  /имена (?:\p{L}+ )?(?:изменен|вымышлен|условн)|(?:вымышленн|изменённ|условн)\p{L}+ имен|(?:учебн|условн|вымышленн|воображаем|придуман)\p{L}* (?:\p{L}+ ){0,2}(?:ситуаци|задач|кейс|пример|персонаж)|(?:кейс|случай|пример|история|ситуация) (?:\p{L}+ ){0,2}(?:вымышлен|придуман|условн)/iu;

/** Farthest that «имя изменено» stands from the one name it speaks of, characters. */
const NEAR = 40;

/** Tells the mentions that are judged: a changed first name is nobody's. */
function keptNames(text: string, mentions: readonly Mention[]): (mention: Mention) => boolean {
  const one = CHANGED.exec(text);
  if (!one && !ALL_CHANGED.test(text)) return () => true;
  const near = mentions.findLast(({ end }) => one && end <= one.index && end > one.index - NEAR);
  const stem = ALL_CHANGED.test(text) ? undefined : near?.first.slice(0, 3);
  return ({ kind, first }) =>
    kind === 'surname' || kind === 'patronymic' || (stem !== undefined && !first.startsWith(stem));
}

/** What the rules find in a text that readers see. */
export function readText(written: Text): Hit[] {
  const { text: plain, at } = plainly(written.text);
  const text = { ...written, text: plain };
  const masked = maskTitles(text.text);
  const mentions = findMentions(masked);
  const titles = (text.text.match(QUOTED) ?? []).join(' ');
  const people = mentions
    .filter(keptNames(text.text, mentions))
    .slice(0, PEOPLE_MAX)
    .reduce<Person[]>((named, mention) => {
      named.push(new Person(masked, mention, named.at(-1), titles));
      return named;
    }, []);
  const reading = { ...text, masked, people };
  return withoutOverlaps(RULES.flatMap((rule) => rule(reading))).map((hit) => ({
    ...hit,
    start: at(hit.start),
    end: at(hit.end - 1) + 1,
  }));
}

/** What the rules find in the address of a link. */
export const readAddresses = (address: string): Hit[] =>
  withoutOverlaps(
    [emails, profiles].flatMap((rule) => rule({ text: address, masked: address, people: [] })),
  );
