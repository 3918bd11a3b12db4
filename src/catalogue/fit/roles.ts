import { plain } from '../../i18n/plain.ts';

/** Cases of a masculine noun on a consonant: «психолог», «психологами», but not «психологическая». */
const noun = (stem: string) => `${stem}(?:а|у|ом|е|и|ы|ов|ам|ами|ах)?`;

const whole = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');

/** Specialists that passports write in several ways; the first pattern that is found decides. */
const SPECIALISTS: { key: string; label: string; pattern: RegExp }[] = [
  { key: 'psychologist', label: 'психолог', pattern: whole(noun('психолог')) },
  { key: 'lawyer', label: 'юрист', pattern: whole(`${noun('юрист')}|${noun('юрисконсульт')}`) },
  { key: 'speech-therapist', label: 'логопед', pattern: whole(noun('логопед')) },
  { key: 'special-educator', label: 'дефектолог', pattern: whole(noun('дефектолог')) },
  {
    key: 'social-educator',
    label: 'социальный педагог',
    pattern: whole(`социальн\\p{L}+ ${noun('педагог')}|${noun('соцпедагог')}`),
  },
  {
    key: 'social-worker',
    label: 'социальный работник',
    pattern: whole(`социальн\\p{L}+ ${noun('работник')}|${noun('соцработник')}`),
  },
  { key: 'mentor', label: 'наставник', pattern: whole(noun('наставник')) },
  { key: 'nanny', label: 'няня', pattern: whole('нян(?:я|и|е|ю|ей|ям|ями|ях)|нянь') },
  {
    key: 'volunteer',
    label: 'волонтёр',
    pattern: whole(`${noun('волонтер')}|добровол(?:ец|ьц\\p{L}+)`),
  },
];

/** Specialist named in a passport. */
export interface Role {
  /** Equal for all ways to write the same specialist. */
  key: string;
  label: string;
}

/** Roles that were asked for: passports use the same words over and over. */
const known = new Map<string, Role>();

/** What specialist a passport means by its words: «педагог-психолог» is a psychologist; unknown words stand for themselves. */
export function roleOf(words: string): Role {
  const role = known.get(words) ?? readRole(words);
  known.set(words, role);
  return role;
}

function readRole(words: string): Role {
  const label = words.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const key = plain(words);
  const specialist = SPECIALISTS.find(({ pattern }) => pattern.test(key));
  return specialist ? { key: specialist.key, label: specialist.label } : { key, label };
}

/** Different specialists in the order of their names. */
export function rolesOf(words: readonly string[]): Role[] {
  const roles = new Map(words.map(roleOf).map((role) => [role.key, role]));
  return [...roles.values()].sort((one, other) => one.label.localeCompare(other.label, 'ru'));
}
