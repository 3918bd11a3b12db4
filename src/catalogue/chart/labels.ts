/** Most values that are all written at their points. */
const MOST_LABELS = 8;
/** Width of a character, height of a line and the space around a dot, rem. */
const CHARACTER = 0.5;
const LINE = 1.05;
const DOT = 0.45;

interface Place {
  /** Per cent of the width. */
  x: number;
  /** Rem from the top. */
  y: number;
}

interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Text at a point: its anchor and how far its baseline stands from the point, rem. */
export interface Label {
  text: string;
  anchor: 'start' | 'middle' | 'end';
  dx: number;
  dy: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const ABOVE = -0.75;
const BELOW = 1.45;
const LEVEL = 0.3;
/** Where a label may stand, the best first. */
const POSITIONS: Omit<Label, 'text'>[] = [
  { anchor: 'middle', dx: 0, dy: ABOVE },
  { anchor: 'start', dx: 0.2, dy: ABOVE },
  { anchor: 'middle', dx: 0, dy: BELOW },
  { anchor: 'start', dx: 0.7, dy: LEVEL },
  { anchor: 'end', dx: -0.2, dy: ABOVE },
  { anchor: 'end', dx: 0.4, dy: ABOVE },
  { anchor: 'start', dx: -0.4, dy: BELOW },
  { anchor: 'end', dx: 0.4, dy: BELOW },
  { anchor: 'end', dx: -0.7, dy: LEVEL },
  { anchor: 'middle', dx: 0, dy: ABOVE - LINE },
  { anchor: 'end', dx: 0.4, dy: ABOVE - LINE },
  { anchor: 'middle', dx: 0, dy: BELOW + LINE },
];

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxOf({ x, y }: Place, label: Label): Box {
  const width = label.text.length * CHARACTER;
  const share = { start: 0, middle: 0.5, end: 1 }[label.anchor];
  const left = x + label.dx - share * width;
  const bottom = y + label.dy + 0.2;
  return { left, right: left + width, top: bottom - LINE, bottom };
}

const dotOf = ({ x, y }: Place): Box => ({
  left: x - DOT,
  right: x + DOT,
  top: y - DOT,
  bottom: y + DOT,
});

/** Small boxes along a line, which a label had better not touch. */
const alongside = ({ x1, y1, x2, y2 }: Line): Box[] =>
  Array.from({ length: 24 }, (_, step) => {
    const share = step / 23;
    const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    return { left: x, right: x, top: y, bottom: y };
  });

/** Numbers of the points that get a label: all when there are few, else the ends and the extremes. */
export function labelled(values: readonly number[]): Set<number> {
  if (values.length <= MOST_LABELS) return new Set(values.keys());
  const at = (value: number) => values.indexOf(value);
  return new Set([0, values.length - 1, at(Math.max(...values)), at(Math.min(...values))]);
}

/**
 * Places labels so that they cover neither points nor each other in a drawing of this width, rem; in a wider one
 * they only move apart. The y of a point grows downward, so lower points are greater values of y.
 */
export function placeLabels(
  points: readonly (Place & { text: string })[],
  lines: readonly Line[],
  width: number,
): (Label | undefined)[] {
  const toRem = (x: number) => (x / 100) * width;
  const dots = points.map(({ x, y }) => dotOf({ x: toRem(x), y }));
  const paths = lines.flatMap((line) =>
    alongside({ ...line, x1: toRem(line.x1), x2: toRem(line.x2) }),
  );
  const wanted = labelled(points.map(({ y }) => y));
  const taken: Box[] = [];
  return points.map((point, index) => {
    if (!wanted.has(index)) return undefined;
    const place = { x: toRem(point.x), y: point.y };
    const cost = (box: Box, preference: number) =>
      preference / POSITIONS.length +
      (box.left < -DOT || box.right > width + DOT ? 100 : 0) +
      10 * [...taken, ...dots].filter((other) => meet(box, other)).length +
      Math.min(2, paths.filter((spot) => meet(box, spot)).length);
    const best = POSITIONS.map((position, preference) => {
      const label = { ...position, text: point.text };
      const box = boxOf(place, label);
      return { label, box, cost: cost(box, preference) };
    }).reduce((one, other) => (other.cost < one.cost ? other : one));
    taken.push(best.box);
    return best.label;
  });
}
