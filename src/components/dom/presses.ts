/** False when a key is held down with which a link opens in another window. */
export const isPlain = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  !ctrlKey && !metaKey && !shiftKey;
