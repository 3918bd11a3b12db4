/** What the prose of an entry is called beside its fields. */
export const PROSE = 'body';

const OPEN = /^---\r?\n/;
const CLOSE = /\r?\n---(?:\r?\n|$)/;
const FIELD = /^(?=[A-Za-z]\w*:)/m;

/** Text of every top-level field as it is written, and of the prose. */
function partsOf(text: string): Map<string, string> {
  const opened = text.replace(OPEN, '');
  const isWhole = opened === text;
  const close = isWhole ? null : CLOSE.exec(opened);
  const data = close ? opened.slice(0, close.index) : opened;
  const prose = close ? opened.slice(close.index + close[0].length) : '';
  const fields = data
    .split(FIELD)
    .map((part): [string, string] => [part.split(':', 1)[0] ?? '', part.trim()]);
  return new Map([...fields, [PROSE, prose.trim()]]);
}

/** Names of the top-level fields that are written otherwise in the second text, `body` for the prose, in their order. */
export function changedFields(before: string, after: string): string[] {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const names = new Set([...fresh.keys(), ...old.keys()]);
  return [...names].filter((name) => name !== '' && old.get(name) !== fresh.get(name));
}
