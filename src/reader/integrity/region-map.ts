import type { Draft } from '../draft.ts';
import { error, type Problem } from '../problem.ts';
import { dataOf, problemAt, type Rule } from './rule.ts';

/** Tile of a region; undefined for any other draft. */
function tileOf(draft: Draft): string | undefined {
  const tile = dataOf(draft, 'regions')?.tile;
  return tile && `${tile.column}, ${tile.row}`;
}

function sharedTiles(drafts: readonly Draft[]): Problem[] {
  return [...Map.groupBy(drafts, tileOf)].flatMap(([tile, regions]) =>
    tile === undefined || regions.length < 2
      ? []
      : regions.map((draft) => {
          const others = regions.filter((one) => one !== draft).map(({ file }) => file);
          const what = `Клетка картограммы (${tile}) занята не одним регионом`;
          const advice = 'Дайте каждому свою клетку.';
          const wording = {
            message: `${what}: ещё ${others.join(', ')}. ${advice}`,
            plain: `${what}. ${advice}`,
          };
          return problemAt(draft, ['tile'], (point) => error('region-tile', point, wording));
        }),
  );
}

function ownNeighbor(draft: Draft): Problem[] {
  const place = dataOf(draft, 'regions')?.neighbors?.indexOf(draft.id) ?? -1;
  if (place === -1) return [];
  const message = 'Регион назван соседом самого себя. Удалите эту строку.';
  return [
    problemAt(draft, ['neighbors', place], (point) => error('region-neighbor', point, message)),
  ];
}

/** Every region has a tile of its own on the cartogram, and no region is its own neighbor. */
export const regionMap: Rule = ({ drafts }) => [
  ...sharedTiles(drafts),
  ...drafts.flatMap(ownNeighbor),
];
