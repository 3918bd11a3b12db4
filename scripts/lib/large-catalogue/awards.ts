import type { EntryData } from '../../../src/schema/collections.ts';

type Award = EntryData['awards'];
type Laureate = NonNullable<Award['nominations'][number]['laureates']>[number];

/** Title of an entry by its folder and id. */
export type TitleOf = (folder: 'practices' | 'organizations' | 'people', id: string) => string;

/** What a laureate is called; a region keeps its name. */
function nameOf(laureate: Laureate, titleOf: TitleOf, other: string): string {
  const { kind, name, practice, organization, person } = laureate;
  if (kind === 'region') return name;
  if (kind === 'practice' && practice !== undefined) return titleOf('practices', practice);
  if (kind === 'organization' && organization !== undefined)
    return titleOf('organizations', organization);
  if (kind === 'person' && person !== undefined) return titleOf('people', person);
  return other;
}

/** An award whose laureates are called as the entries that they are linked with, or by the name of the place. */
export const awarded = (award: Award, titleOf: TitleOf, place: string): Award => ({
  ...award,
  nominations: award.nominations.map((nomination) => ({
    ...nomination,
    ...(nomination.laureates && {
      laureates: nomination.laureates.map((laureate, index) => ({
        ...laureate,
        name: nameOf(laureate, titleOf, `${place} ${index + 1}`),
        ...(laureate.municipality !== undefined && { municipality: place }),
      })),
    }),
  })),
});
