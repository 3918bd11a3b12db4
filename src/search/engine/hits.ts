import type { Hit } from './answer.ts';
import { excerptOf, markedPieces, type Matcher } from './excerpt.ts';
import type { IndexReader } from './index-reader.ts';

/** The page of a row as the reader sees it. */
export async function hitOf(index: IndexReader, row: number, matcher: Matcher): Promise<Hit> {
  const { url, title, note, text } = await index.page(row);
  return {
    url,
    type: index.typeOf(row),
    title: markedPieces(title, matcher),
    note,
    excerpt: excerptOf(text, matcher),
  };
}
