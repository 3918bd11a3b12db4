import type { ExportFamily } from '../export-file.ts';
import { EMBED_STYLE, embedAddress } from './addresses.ts';
import { practiceCard, regionList } from './pages.ts';
import { embedStyle } from './style.ts';

/** Pages that other sites show in a frame. */
export const embeds: ExportFamily = ({ catalogue, site }) => [
  { address: EMBED_STYLE, make: embedStyle },
  ...catalogue.entries.practices.map((practice) => ({
    address: `${embedAddress('practices', practice.id)}index.html`,
    make: () => practiceCard(catalogue, site, practice),
  })),
  ...catalogue.entries.regions.map((region) => ({
    address: `${embedAddress('regions', region.id)}index.html`,
    make: () => regionList(catalogue, site, region),
  })),
];
