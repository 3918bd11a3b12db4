import type { Entry } from '../reader/entry.ts';
import type { Catalogue } from './catalogue.ts';

/** Whom to ask about a practice, by public contacts alone. */
export interface Contact {
  /** Organization to turn to; absent when the sources name none. */
  organization: Entry<'organizations'> | undefined;
  phone: string | undefined;
  url: string | undefined;
}

/** Contact stated in the passport, else the organization that runs the practice with its own phone and site. */
export function contactOf(
  catalogue: Catalogue,
  { contacts, organizations }: Entry<'practices'>['data'],
): Contact {
  const id =
    contacts?.organization ?? organizations?.find(({ role }) => role === 'owner')?.organization;
  const organization = id === undefined ? undefined : catalogue.find('organizations', id);
  return {
    organization,
    phone: contacts?.phone ?? organization?.data.phone,
    url: contacts?.url ?? organization?.data.url,
  };
}
