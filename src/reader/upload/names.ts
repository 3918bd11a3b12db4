import { isFirstName } from '../privacy/names/dictionary.ts';
import { personIn } from '../privacy/names/latin.ts';

/** Names that cameras, telephones, scanners and messengers give. */
const CAMERA =
  /^(?:img|dsc[fn]?|dscn|pict?|photo|foto|image|scan|skan|screenshot|snimok|video|vid|mvi|pxl|wp|whatsapp|viber|telegram|received|p\d{7}|gopr|dji|\d{8}|\d{10,}|bez[-_]?imeni|dokument|document|novyy|noviy|new|untitled|file|fayl|kartinka)(?:[-_ ]?(?:image|img))?[-_ ]?\(?[\d\s_-]*\)?(?:[-_ ]?wa\d+)?$/u;
/** Papers of one person: with a name beside them, the file is theirs. */
const PAPERS =
  /(?:^|[-_])(?:p[ao]sport\w*|pasp|snils\w*|inn|svidetelstvo|spravka|harakteristika|kharakteristika|anketa|zayavlenie|akt-obsledovaniya|zakluchenie|zaklyuchenie|diagnoz|medkarta|lichnoe-delo|opeka-delo|reshenie-suda|foto|photo)(?:[-_\d]|$)/u;
const PERSONAL_PAPERS =
  /(?:^|[-_])(?:pasport-(?!prakti|proekt|programm|blank|forma|obraz)|snils|medkarta|lichnoe-delo)/u;

/** How sure it is that a file name gives a person away; `camera`: it tells nothing at all. */
export type NameVerdict = 'person' | 'perhaps' | 'camera' | undefined;

/** Judges the name of an upload without its folder and extension. */
export function judgeName(stem: string): NameVerdict {
  const name = stem.toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(name)) {
    return name.split(/[^\p{L}]+/u).some((word) => word.length > 2 && isFirstName(word))
      ? 'person'
      : undefined;
  }
  const person = personIn(name);
  if (person === 'sure' || (person === 'perhaps' && PAPERS.test(name))) return 'person';
  if (PERSONAL_PAPERS.test(name) || person === 'perhaps') return 'perhaps';
  return CAMERA.test(name) ? 'camera' : undefined;
}

/** True when a name or an address in Latin letters may be that of a person. */
export const tellsPerson = (stem: string): boolean =>
  ['person', 'perhaps'].includes(judgeName(stem) ?? '');
