import type { Backend } from '../../cms/config/backend.ts';
import type { Vocabularies } from '../../cms/fields/field.ts';
import type { RegionTitles } from '../../cms/form/shown.ts';

/** What the page of the CMS learns from the build besides its own code. */
export interface AdminSettings {
  backend: Backend;
  site: string;
  vocabularies: Vocabularies;
  regions: RegionTitles;
}
