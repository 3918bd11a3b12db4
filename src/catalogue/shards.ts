/** Cards in one file: small enough to load for a few of them, large enough to be few. */
export const SHARD = 12;

/** Cards that the list of practices begins with and that «Показать ещё» adds: whole files. */
export const CARDS_AT_ONCE = 2 * SHARD;
