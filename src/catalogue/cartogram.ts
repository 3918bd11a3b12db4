import { counted } from '../i18n/plural.ts';

/** Cell of the map, counted from the top left corner. */
export interface Tile {
  column: number;
  row: number;
}

/** Part of the map that folds under the other on a narrow screen. */
export interface Half<Placed> {
  columns: number;
  rows: number;
  /** Column of the whole map that the half begins with; both begin with its first row. */
  left: number;
  tiles: Placed[];
}

const inReadingOrder = (a: { tile: Tile }, b: { tile: Tile }) =>
  a.tile.row - b.tile.row || a.tile.column - b.tile.column;

/** Size of a map in tiles. */
export const sizeOf = (tiles: readonly Tile[]): { columns: number; rows: number } => ({
  columns: Math.max(...tiles.map(({ column }) => column)) + 1,
  rows: Math.max(...tiles.map(({ row }) => row)) + 1,
});

/** Folds the map in the middle: its western and its eastern columns, each in reading order. */
export function halvesOf<Placed extends { tile: Tile }>(
  all: readonly Placed[],
): { west: Half<Placed>; east: Half<Placed> } {
  const { columns } = sizeOf(all.map(({ tile }) => tile));
  const fold = Math.ceil(columns / 2);
  const half = (left: number, right: number): Half<Placed> => {
    const tiles = all
      .filter(({ tile }) => tile.column >= left && tile.column < right)
      .toSorted(inReadingOrder);
    return { columns: right - left, rows: sizeOf(tiles.map(({ tile }) => tile)).rows, left, tiles };
  };
  return { west: half(0, fold), east: half(fold, columns) };
}

/** Longest name that fits a tile on a phone, letters. */
const SHORT = 5;

const cut = (name: string): string => {
  if (name.length <= SHORT) return name;
  const letters = name.slice(0, SHORT).replace(/[аеёиоуыэюяйьъ. ]+$/u, '');
  return `${letters}.`;
};

/** Names cut to fit small tiles, «Новг.»; those that would come out alike keep their ends: «Кр-дар». */
export function abbreviate(names: readonly string[]): string[] {
  const short = names.map(cut);
  return names.map((name, index) => {
    const own = short[index] ?? name;
    if (short.indexOf(own) === short.lastIndexOf(own)) return own;
    return `${name.slice(0, 2)}-${name.replace(/\.$/, '').slice(-3)}`;
  });
}

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far a tile lies in a direction; sideways counts double, so that a step keeps to its row or column. */
function reach(from: Tile, to: Tile, [right, down]: [number, number]): number {
  const [across, along] = [to.column - from.column, to.row - from.row];
  const ahead = across * right + along * down;
  const aside = Math.abs(across * down) + Math.abs(along * right);
  return ahead > 0 ? ahead + 2 * aside : Infinity;
}

/** Index of the tile that a key leads to: arrows step to the nearest one, Home and End go to the ends of the row. */
export function moveBy(key: string, tiles: readonly Tile[], current: number): number {
  const from = tiles[current];
  if (!from) return current;
  if (key === 'Home' || key === 'End') {
    const row = tiles.filter((tile) => tile.row === from.row).map(({ column }) => column);
    const column = key === 'Home' ? Math.min(...row) : Math.max(...row);
    return tiles.findIndex((tile) => tile.row === from.row && tile.column === column);
  }
  const step = STEPS[key];
  if (!step) return current;
  const costs = tiles.map((tile) => reach(from, tile, step));
  const least = Math.min(...costs);
  return least === Infinity ? current : costs.indexOf(least);
}

/** Name of a tile for those who do not see it: «Новгородская область: 3 практики». */
export const nameOfTile = (
  region: string,
  value: number | undefined,
  forms: readonly string[],
): string => {
  const [one = '', few = '', many = ''] = forms;
  return `${region}: ${value === undefined ? 'нет данных' : counted(value, one, few, many)}`;
};
