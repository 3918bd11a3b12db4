/** Section of a page as its table of contents names it. */
export interface Heading {
  id: string;
  title: string;
}

/** Second-level headings with anchors, read off rendered HTML: the contents name what is there, nothing else. */
export const headingsOf = (html: string): Heading[] =>
  [...html.matchAll(/<h2\b[^>]*?\sid="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(
    ([, id = '', inner = '']) => ({
      id,
      title: inner
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    }),
  );
