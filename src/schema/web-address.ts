/** Latin label of a host name. */
const LATIN = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
/** The same, not of letters in disguise: «xn--» stands for other letters, some look like Latin ones. */
const PLAIN = `(?![Xx][Nn]--)${LATIN}`;
/** Russian label: one with letters of two scripts imitates another. */
const RUSSIAN = '[а-яёА-ЯЁ0-9](?:[а-яёА-ЯЁ0-9-]*[а-яёА-ЯЁ0-9])?';
/** Names that lead into the reader's own network. */
const INNER = '(?!(?:internal|invalid|lan|local|localhost|test)(?![A-Za-z0-9-]))';
/** Last label: letters first, so that no number of a computer passes for a name. */
const ZONE = `${INNER}(?![Xx][Nn]--)[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?`;
const RUSSIAN_ZONE = '(?:[а-яёА-ЯЁ]{2,}|[Xx][Nn]--[A-Za-z0-9-]*[A-Za-z0-9])';

/**
 * Host of a public web page with its port, as the source of a regular expression with the flag `u`: Latin names
 * under Latin zones, Russian ones (also as «xn--…») under Russian zones.
 */
export const HOST = `(?:(?:${PLAIN}\\.)+${ZONE}|(?:(?:${LATIN}|${RUSSIAN})\\.)+${RUSSIAN_ZONE})(?::\\d{1,5})?`;
