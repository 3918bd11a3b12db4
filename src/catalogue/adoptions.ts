import type { Entry } from '../reader/entry.ts';
import type { Catalogue } from './catalogue.ts';

/** Stages at which somebody only means to take a practice over. */
const INTENT: readonly Entry<'replications'>['data']['stage'][] = ['interest', 'preparation'];

/** Those who took a practice over, as against those who only mean to. */
export const adoptionsOf = ({ links }: Catalogue, practice: string): Entry<'replications'>[] =>
  links
    .to('practices', practice, 'replications')
    .filter(({ data }) => !INTENT.includes(data.stage));
