import type { Piece } from '../../search/engine/answer.ts';

/** Pieces of a text as nodes of the page, marked ones in `<mark>`; markup in them stays text. */
export const nodesOf = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
