import type { ExportFamily } from '../export-file.ts';
import {
  PICTURED,
  PICTURED_TOGETHER,
  pictureOf,
  SITE_PICTURE,
  sharedPicture,
} from './addresses.ts';
import { cardOf, sharedCard, siteCard } from './cards.ts';
import { drawing } from './draw.ts';

/** Pictures of entries, of sections and of the site. */
export const pictures: ExportFamily = ({ catalogue }) => {
  const draw = drawing();
  return [
    { address: SITE_PICTURE, make: () => draw(siteCard) },
    ...PICTURED_TOGETHER.map((name) => ({
      address: sharedPicture(name),
      make: () => draw(sharedCard(name)),
    })),
    ...PICTURED.flatMap((name) =>
      catalogue.entries[name].map((entry) => ({
        address: pictureOf(entry),
        make: () => draw(cardOf(catalogue, entry)),
        standsAlone: true as const,
      })),
    ),
  ];
};
