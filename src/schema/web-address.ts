/** Label of a host name: letters of any script, digits, hyphens inside. */
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';

/** Host of a public web page with its port, as the source of a regular expression with the flag `u`. */
export const HOST = `(?:${LABEL}\\.)+${LABEL}(?::\\d{1,5})?`;
