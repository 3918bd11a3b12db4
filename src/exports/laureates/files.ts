import { laureatesOf } from '../../catalogue/laureates.ts';
import { latestChange } from '../api/index-document.ts';
import { badgeSvg } from '../badge/badge.ts';
import { badgeOf } from '../badge/badge-of.ts';
import type { ExportFamily } from '../export-file.ts';
import { csvOf } from '../table/csv.ts';
import { xlsxOf } from '../table/xlsx/workbook.ts';
import { pack } from '../zip-build.ts';
import { badgeAddress, laureatesAddress } from './addresses.ts';
import { laureatesTable } from './table.ts';

/** Laureates of all awards as a table, and a badge for each. */
export const laureates: ExportFamily = ({ catalogue, site }) => [
  {
    address: laureatesAddress('xlsx'),
    make: () =>
      xlsxOf(
        [laureatesTable(catalogue, site)],
        { title: 'Лауреаты наград', day: latestChange({ catalogue }) },
        pack,
      ),
  },
  {
    address: laureatesAddress('csv'),
    make: () => csvOf(laureatesTable(catalogue, site)),
  },
  ...catalogue.entries.awards.flatMap((award) =>
    laureatesOf(catalogue, award).map((won) => ({
      address: badgeAddress(award.id, won.key),
      make: () => badgeSvg(badgeOf(won, site)),
    })),
  ),
];
