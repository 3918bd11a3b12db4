import type { BreadcrumbList, Graph, Thing, WebSite } from 'schema-dts';
import { absolute } from '../absolute.ts';

/** Step of the path to a page. */
interface Step {
  label: string;
  /** Site path. */
  href: string;
}

/** Page as data: the path to it and what it is about. */
export interface PageData {
  /** Public address of the site. */
  site: URL;
  /** Name of the site. */
  name: string;
  /** Steps of the path from the home page to the page itself; none on the home page. */
  path: readonly Step[];
  /** What the page is about, when it is an entry. */
  about?: Thing | undefined;
}

const breadcrumbs = (site: URL, path: readonly Step[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: path.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: absolute(site, href),
  })),
});

const website = (site: URL, name: string): WebSite => ({
  '@type': 'WebSite',
  '@id': site.href,
  url: site.href,
  name,
  inLanguage: 'ru',
});

/** Everything that a page tells a search engine about itself; the home page is the site. */
export const pageGraph = ({ site, name, path, about }: PageData): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    ...(path.length === 0 ? [website(site, name)] : [breadcrumbs(site, path)]),
    ...(about ? [about] : []),
  ],
});
