/** Item with a text of its own, indented by spaces alone. */
const ITEM = /^(?<start> *(?:[*+-]|\d{1,9}[.)]) {1,4})(?=\S)/u;
/** Items that may follow a paragraph at once: a bullet or a first number, and no mere rule of a table. */
const INTERRUPTING = /^(?<indent> *)(?:[*+-]|1[.)]) {1,4}(?=\S)[^\n]*[^\s|:*+-]/u;
const FENCE = /^[ \t>]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+)*(?<fence>`{3,}(?=[^`]*$)|~{3,})/u;

/** True for the end of a block of code that a fence began. */
const closes = (line: string, fence: string): boolean => {
  const end = line.trim();
  return end.length >= fence.length && end === fence.charAt(0).repeat(end.length);
};

/** True for an item of a list inside an item whose text stands this far from the margin. */
function isInside(line: string, offset: number): boolean {
  const indent = INTERRUPTING.exec(line)?.groups?.indent?.length;
  return indent !== undefined && indent >= offset && indent < offset + 4;
}

/**
 * Takes out the blank line that the rich text editor puts between the first paragraph of an item and the list inside
 * it; where the list would be read as more of the paragraph, the blank line stays.
 */
export function tightenLists(body: string): string {
  const lines = body.split('\n');
  let offset: number | undefined;
  let fence: string | undefined;
  return lines
    .filter((line, index) => {
      if (fence !== undefined) {
        if (closes(line, fence)) fence = undefined;
        return true;
      }
      fence = FENCE.exec(line)?.groups?.fence;
      if (line.trim() === '') {
        const isExtra = offset !== undefined && isInside(lines[index + 1] ?? '', offset);
        offset = undefined;
        return !isExtra;
      }
      const isMore = offset !== undefined && line.startsWith(' ');
      offset = ITEM.exec(line)?.groups?.start?.length ?? (isMore ? offset : undefined);
      return true;
    })
    .join('\n');
}
