import type { ExportFamily, ExportFile } from '../export-file.ts';
import {
  PICTURED,
  PICTURED_TOGETHER,
  pictureOf,
  regionalPicture,
  SITE_PICTURE,
  sharedPicture,
} from './addresses.ts';
import { cardOf, regionalCard, sharedCard, siteCard } from './cards.ts';
import { drawing } from './draw.ts';

/** Pictures of entries, of regions where a folder has very many entries, of sections and of the site. */
export const pictures: ExportFamily = ({ catalogue }) => {
  const draw = drawing();
  const isLarge = (name: (typeof PICTURED)[number]) => catalogue.isLarge(name);
  const large = PICTURED.filter(isLarge);
  return [
    { address: SITE_PICTURE, make: () => draw(siteCard) },
    ...[...PICTURED_TOGETHER, ...large].map((name): ExportFile => ({
      address: sharedPicture(name),
      make: () => draw(sharedCard(name)),
      standsAlone: true,
    })),
    ...large.flatMap((name) =>
      catalogue.entries.regions.map((region): ExportFile => ({
        address: regionalPicture(name, region.id),
        make: () => draw(regionalCard(name, region)),
        standsAlone: true,
      })),
    ),
    ...PICTURED.filter((name) => !isLarge(name)).flatMap((name) =>
      catalogue.entries[name].map((entry): ExportFile => ({
        address: pictureOf(catalogue, entry),
        make: () => draw(cardOf(catalogue, entry)),
        standsAlone: true,
      })),
    ),
  ];
};
