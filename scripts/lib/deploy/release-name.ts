/** Release by its name: the UTC time and the commit, so that names sort by time. */
const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-[\w-]+$/;

/** True for what may be the name of a release. */
export const isReleaseName = (name: string): boolean => NAME.test(name);

/** Name of a release of a moment. */
export const releaseName = (time: Date, label: string): string =>
  `${time
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')}-${label}`;

/** When a release was made. */
export const releaseTime = (name: string): Date => new Date(name.replace(NAME, '$1T$2:$3:$4Z'));

/**
 * Time of a release that is made now: a whole second, later than all releases there are, whatever the clock says.
 * Changed files bear it, and the server tells browsers by the time of a file whether theirs is still right.
 */
export function nextTime(now: Date, names: readonly string[]): Date {
  const taken = names.map((name) => releaseTime(name).getTime() + 1000);
  return new Date(Math.max(Math.floor(now.getTime() / 1000) * 1000, ...taken));
}
