import { isBearable } from '../../reader/text/gate.ts';

/** Code, addresses and insertions, which keep every character; signs that the editor of Decap reads otherwise than MDX does. */
const PIECE =
  /(?<kept>`+[^`]+`+|\\[^]|\]\([^)\s]*|https?:\/\/\S+|<[A-Z][^>]*>)|(?<=[\p{L}\p{N}])(?<sign>_)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}»)%][ \t])(?<star>\*)(?=[ \t])|^(?<number>\d{1,9})\\(?<dot>[.)])[ \t]/gmu;

/** The same body in spellings that the rich text editor of Decap CMS gives back unharmed: «а_б», «5 * 3», «1\. слово». */
export function protectBody(body: string): string {
  if (!isBearable(body)) return body;
  return body.replace(PIECE, (found: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups.sign ?? groups.star) return `\\${found}`;
    // A no-break space after the number: a list would need a plain one.
    if (groups.number) return `${groups.number}${groups.dot ?? '.'}\u00A0`;
    return found;
  });
}
