import type { Entry } from '../reader/entry.ts';
import type { Catalogue } from './catalogue.ts';

type Replication = Entry<'replications'>;

/** Stages at which somebody only means to take a practice over. */
const INTENT: readonly Replication['data']['stage'][] = ['interest', 'preparation'];

/** True when nobody took the practice over yet: there is interest or preparation alone. */
export const isIntent = ({ data }: Replication): boolean => INTENT.includes(data.stage);

/** Those who took a practice over, as against those who only mean to. */
export const adoptionsOf = ({ links }: Catalogue, practice: string): Replication[] =>
  links.to('practices', practice, 'replications').filter((one) => !isIntent(one));

/** Those who came to learn about a practice or prepare to take it over, and have not yet done so. */
export const intentsOf = ({ links }: Catalogue, practice: string): Replication[] =>
  links.to('practices', practice, 'replications').filter(isIntent);
