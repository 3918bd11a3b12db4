import { latinParts, mayBeLatinName, personIn } from './names/latin.ts';
import { isInstitution } from './names/institutions.ts';
import { PRIVATE } from './phones.ts';
import { around, matches } from './patterns.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';

const RULE = 'privacy-email';
const EMAIL =
  /(?<![\w.+-])(?<box>[a-z0-9][\w.+-]{0,63})\s?(?:@|\[at\]|\(at\)|\[?\(?собака\)?\]?)\s?(?<host>[a-z0-9-]{1,63}(?:(?:\.|\sточка\s)[a-z0-9-]{1,63}){1,4}|[\p{Script=Cyrillic}\d-]{1,63}(?:\.[\p{Script=Cyrillic}\d-]{2,20}){1,3})/giu;
const FREE =
  /^(?:(?:mail|bk|list|inbox|internet|yandex|ya|rambler|lenta|ro|autorambler|myrambler|pochta|e1|ngs|nm|qip|aol|vk)\.(?:ru|com|net)|xmail\.ru|yandex\.(?:by|kz|ua)|gmail\.com|googlemail\.com|hotmail\.(?:com|ru)|outlook\.(?:com|ru)|live\.(?:com|ru)|icloud\.com|me\.com|yahoo\.(?:com|ru)|proton(?:mail)?\.(?:com|me)|ukr\.net|zoho\.com)$/iu;

function judge(box: string, host: string): 'block' | 'doubt' | undefined {
  const parts = latinParts(box);
  const isGeneric = parts.some(isInstitution);
  const person = personIn(box);
  if (!FREE.test(host))
    return person === 'sure' || (person === 'perhaps' && !isGeneric) ? 'doubt' : undefined;
  if (isGeneric)
    return person === 'sure'
      ? 'block'
      : person === 'perhaps' ||
          parts.some((part) => mayBeLatinName(part) && !isInstitution(part)) ||
          /20\d\d/u.test(box)
        ? 'doubt'
        : undefined;
  return person === 'no' && !/(?<!\d)(?:19[4-9]\d|200\d)(?!\d)|[a-z]\.[a-z]{3}|_/u.test(box)
    ? 'doubt'
    : 'block';
}

/** E-mail addresses: a box at a free host under a person's name is a person's. */
export const emails: PrivacyRule = ({ text, contact = false }) => {
  if (contact || !/@|\[at\]|\(at\)|собака/u.test(text)) return [];
  return matches(text, EMAIL).flatMap(({ start, end, groups }): Hit[] => {
    const host = (groups.host ?? '').toLowerCase().replace(/\sточка\s/gu, '.');
    const verdict = judge((groups.box ?? '').toLowerCase(), host);
    if (!verdict) return [];
    const { before, after } = around(text, start, end);
    const isPrivate =
      FREE.test(host) && (PRIVATE.test(before.slice(-50)) || PRIVATE.test(after.slice(0, 30)));
    return [(verdict === 'block' || isPrivate ? block : doubt)(RULE, start, end)];
  });
};
