import { collectionNames } from '../../schema/collections.ts';
import type { Vocabularies } from '../fields/field.ts';
import type { Backend } from './backend.ts';
import { collectionOf } from './collection.ts';

/** What the configuration needs to know beyond the schema. */
export interface ConfigInput {
  backend: Backend;
  /** Address of the portal. */
  site: string;
  vocabularies: Vocabularies;
}

/** The whole configuration of Decap CMS, derived from the schema. */
export const cmsConfig = ({ backend, site, vocabularies }: ConfigInput) => ({
  load_config_file: false,
  backend,
  publish_mode: 'editorial_workflow',
  locale: 'ru',
  site_url: site,
  display_url: site,
  show_preview_links: false,
  media_folder: 'public/uploads',
  public_folder: '/uploads',
  // Photographs tell where they were taken: what the camera wrote beside the picture is dropped in the browser.
  // A width alone: with a height beside it the CMS would stretch every picture to both.
  media_processing: {
    enabled: true,
    strip_metadata: true,
    format: { enabled: false, default: 'jpeg' },
    quality: 85,
    width: 2000,
  },
  slug: { encoding: 'unicode', clean_accents: false },
  collections: collectionNames.map((name) => collectionOf(name, vocabularies)),
});
