/** Earliest moment that a ZIP can hold, in the time of whoever builds: the same bytes in every time zone. */
export const NO_TIME = new Date(1980, 0, 1);
