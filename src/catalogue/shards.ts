/** Cards in one file: small enough to load for a few of them, large enough to be few. */
export const SHARD = 12;
