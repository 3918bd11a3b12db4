/** Width of a character in parts of the size of type: capitals and wide letters take more. */
const widthOf = (char: string): number => {
  if (/[\s.,:;!|'«»„“()ijl1-]/.test(char)) return 0.38;
  if (/[ЖШЩЮФМЫжшщюфмыmwMW—]/.test(char)) return 0.86;
  return /\p{Lu}/u.test(char) ? 0.72 : 0.58;
};

const measure = (text: string): number => [...text].reduce((sum, char) => sum + widthOf(char), 0);

/** A word in pieces that fit the width, for one that is longer than a line. */
function pieces(word: string, width: number): string[] {
  const parts: string[] = [''];
  for (const char of word) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && measure(last + char) > width) parts.push(char);
    else parts[parts.length - 1] = last + char;
  }
  return parts;
}

/** Lines of a text, each no wider than `width` sizes of type; what is beyond `most` lines gives way to «…». */
export function wrap(text: string, width: number, most: number): string[] {
  const words = text.split(/\s+/).flatMap((word) => pieces(word, width));
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').replace(/[\s,.;:—-]+$/, '')}…`];
}
