import { addressOf } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { territoryOf } from '../../catalogue/territory.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { counted } from '../../i18n/plural.ts';
import { SITE_KIND, SITE_NAME } from '../../i18n/site-name.ts';
import type { Entry } from '../../reader/entry.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { practice as schema } from '../../schema/practice.ts';
import { absolute } from '../absolute.ts';
import { element, framed, link } from './html.ts';

const about = (...parts: (string | undefined)[]) =>
  element('p', { className: ['about'] }, parts.filter(Boolean).join(', '));

const foot = (site: URL) =>
  element('p', { className: ['about'] }, link(site.href, `${SITE_NAME}, ${SITE_KIND}`));

/** Card of a practice: what it is, where, in short, with the way to its passport. */
export function practiceCard(
  catalogue: Catalogue,
  site: URL,
  { id, data }: Entry<'practices'>,
): string {
  const page = absolute(site, addressOf('practices', id));
  return framed(data.title, page, [
    about(
      capitalized(choiceLabel(schema.shape.kind, data.kind)),
      territoryOf(catalogue, data.region, data.municipality),
    ),
    element('h1', {}, link(page, data.title)),
    element('p', {}, data.summary),
    foot(site),
  ]);
}

/** Most practices of a list: more of them are a page of their own. */
const MOST = 30;

/** List of a region's practices, the first of them by name. */
export function regionList(
  catalogue: Catalogue,
  site: URL,
  { id, data }: Entry<'regions'>,
): string {
  const page = absolute(site, addressOf('regions', id));
  const practices = catalogue.links.to('regions', id, 'practices');
  const title = `Практики ${data.genitive}`;
  const total = counted(practices.length, 'практика', 'практики', 'практик');
  const items = practices
    .slice(0, MOST)
    .map((one) =>
      element('li', {}, link(absolute(site, addressOf('practices', one.id)), one.data.title)),
    );
  return framed(title, page, [
    element('h1', {}, link(page, title)),
    ...(items.length > 0
      ? [element('ul', {}, ...items)]
      : [element('p', {}, 'Практик этого региона в каталоге ещё нет.')]),
    ...(practices.length > MOST ? [element('p', {}, link(page, `Весь список: ${total}`))] : []),
    foot(site),
  ]);
}
