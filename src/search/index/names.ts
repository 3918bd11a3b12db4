import { keysIn } from '../language/keys.ts';
import type { DocumentFields } from './fields.ts';

/** Names in a title: «Аистёнок» in «Проект „Аистёнок“ в Екатеринбурге». */
const QUOTED = /[«„"]([^«»„“"]+)[»“"]/gu;

/** What a page is called, as keys: its title, the names quoted in it, its other names. */
export function namesOf({ title, names }: Pick<DocumentFields, 'title' | 'names'>): string[][] {
  const quoted = [...title.matchAll(QUOTED)].map(([, name = '']) => name);
  const keys = [title, ...quoted, ...names].map(keysIn).filter(({ length }) => length > 0);
  return [...new Map(keys.map((name) => [name.join(' '), name])).values()];
}
