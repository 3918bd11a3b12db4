import { latinParts, personIn } from './names/latin.ts';
import { matches } from './patterns.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';

const RULE = 'privacy-email';
const EMAIL =
  /(?<![\w.+-])(?<box>[a-z0-9][\w.+-]{0,63})\s?(?:@|\[at\]|\(at\)|\(собака\))\s?(?<host>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}|[\p{Script=Cyrillic}\d-]{1,63}(?:\.[\p{Script=Cyrillic}\d-]{2,20}){1,3})/giu;
const FREE =
  /^(?:(?:mail|bk|list|inbox|internet|yandex|ya|rambler|lenta|ro|autorambler|myrambler|pochta|e1|ngs|nm|qip|aol|vk)\.(?:ru|com|net)|xmail\.ru|yandex\.(?:by|kz|ua)|gmail\.com|googlemail\.com|hotmail\.(?:com|ru)|outlook\.(?:com|ru)|live\.(?:com|ru)|icloud\.com|me\.com|yahoo\.(?:com|ru)|proton(?:mail)?\.(?:com|me)|ukr\.net|zoho\.com)$/iu;

/** Parts of a mailbox name that are an office or an institution, in the usual Latin spellings. */
const GENERIC =
  /^(?:info|inform|priem\w*|post|mail|pochta|office|ofis|contact|kontakt|help|pomosh\w*|pomoshch\w*|hello|admin\w*|adm|press|pr|smi|news|secretar\w*|sekretar\w*|reception|kanc\w*|kancel\w*|zakaz|support|centr\w*|center|cent|opeka\w*|popech\w*|fond\w*|fund|school\w*|shkol\w*|sosh|detdom\w*|detsad\w*|dom|doma|domrebenka|ds|dou|mdou|mbou|mbdou|mkou|gbou|gou|gku\w*|gbu\w*|gau|mbu\w*|mku|mau|ano|nko|roo|boo|kcson\w*|ktsson\w*|cson|srcn\w*|src|sr|rc|crc|sem[iy]\w*|semya\w*|family|rebenok\w*|deti\w*|detstv\w*|detsk\w*|kid|kids|child\w*|mama|mamy|dety|kdn\w*|kdnizp|soc\w*|sots\w*|szn|uszn|utszn|ktszn|departament|dep|depsoc|min\w*|mintrud\w*|minsoc\w*|upr\w*|otdel\w*|kom\w*|komitet|rayon|raion|gorod|region|obl|oblast|krai|respublika|cppms\w*|cpmss|pmpk|ppms|mfc|smfc|hotline|doverie|telefon|vopros\w*|zayavk\w*|konkurs\w*|grant\w*|forum\w*|konf\w*|conference|event|metod\w*|kadr\w*|buh\w*|volont\w*|klub|club|proekt\w*|project|org|organ\w*|nadezhda|vera|lyubov|solnyshko|raduga|teremok|gnezdo|istok\w*|rodnik|garmoniya|zabota|dobro\w*|miloserdie|sos|hram|prihod|eparh\w*|internat\w*|priyut\w*|bolnica|poliklinik\w*|rodd\w*|perinat\w*|crb|zdrav\w*|med\w*|pnd|job|rabota)$/u;

function judge(box: string, host: string): 'block' | 'doubt' | undefined {
  const parts = latinParts(box);
  const isGeneric = parts.some((part) => GENERIC.test(part));
  const person = personIn(box);
  if (!FREE.test(host))
    return person === 'sure' || (person === 'perhaps' && !isGeneric) ? 'doubt' : undefined;
  if (isGeneric) return person === 'sure' ? 'block' : undefined;
  return person === 'no' && !/(?:19|20)\d{2}|[a-z]\.[a-z]{3}|_/u.test(box) ? 'doubt' : 'block';
}

/** E-mail addresses: a box at a free host under a person's name is a person's. */
export const emails: PrivacyRule = ({ text, contact = false }) => {
  if (contact || !/@|\[at\]|\(at\)|собака/u.test(text)) return [];
  return matches(text, EMAIL).flatMap(({ start, end, groups }): Hit[] => {
    const verdict = judge((groups.box ?? '').toLowerCase(), (groups.host ?? '').toLowerCase());
    if (!verdict) return [];
    return [(verdict === 'block' ? block : doubt)(RULE, start, end)];
  });
};
