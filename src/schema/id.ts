/** Id of an entry, a term or a source: Latin words joined by hyphens, as file names are. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const ID_MIN = 2;
export const ID_MAX = 80;

/** True for a string that could be an id; whether there is such an entry is another question. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length >= ID_MIN &&
  value.length <= ID_MAX &&
  ID_PATTERN.test(value);
