import { expect, test } from 'vitest';
import { contactOf } from '../../../src/catalogue/contact.ts';
import { catalogueOf, entry } from './fixture.ts';

const sources = [{ key: 'paper', title: 'Заметка', url: 'https://example.org/a' }];
const organization = (id: string, phone?: string) =>
  entry('organizations', id, { kind: 'ngo', sources, updated: '2026-01-01', phone });
const owned = { organizations: [{ organization: 'fond', role: 'owner' as const }] };
const catalogue = catalogueOf(organization('fond', '+7 111'), organization('centre', '+7 222'));

test.each([
  ['nobody is named', {}, [undefined, undefined]],
  [
    'a partner is not whom to ask',
    { organizations: [{ organization: 'fond', role: 'partner' as const }] },
    [undefined, undefined],
  ],
  ['the owner with its own phone', owned, ['fond', '+7 111']],
  [
    'a contact wins over the owner',
    { ...owned, contacts: { organization: 'centre' } },
    ['centre', '+7 222'],
  ],
  [
    'a phone of the practice wins',
    { ...owned, contacts: { organization: 'centre', phone: '+7 333' } },
    ['centre', '+7 333'],
  ],
])('%s', (_name, data, expected) => {
  const found = contactOf(catalogue, entry('practices', 'one', data).data);
  expect([found.organization?.id, found.phone]).toEqual(expected);
});
