/** File names of entries that pages of the site, operating systems or JavaScript need. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(
  (
    '404 500 about admin api assets aux brief briefs cards compare con constructor data feed fit ids index map new nul orders page ' +
    'search-index print prn robots rss ' +
    'com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 ' +
    'search sitemap uploads'
  ).split(' '),
);
