const ITEM = /^(?<indent>[ \t]*)(?:[*+-]|\d{1,9}[.)])[ \t]/u;
const FENCE = /^[ \t]*(?:`{3,}|~{3,})/u;

/** Takes out the blank line that the rich text editor puts between an item and the list inside it. */
export function tightenLists(body: string): string {
  const lines = body.split('\n');
  let inItem = false;
  let inFence = false;
  return lines
    .filter((line, index) => {
      if (FENCE.test(line)) inFence = !inFence;
      if (inFence) return true;
      if (line.trim() === '') {
        const next = ITEM.exec(lines[index + 1] ?? '')?.groups?.indent ?? '';
        return !(inItem && next !== '');
      }
      inItem = ITEM.test(line) || (inItem && /^[ \t]/u.test(line));
      return true;
    })
    .join('\n');
}
