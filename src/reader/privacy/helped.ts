import { isOfficeIn } from './office.ts';
import { endsWith, startsWith } from './patterns.ts';

/** What those who were helped do or what becomes of them, as a pattern source. */
const LIFE = [
  '(?:восстановил|трудоустроил|закодировал|вылечил|прописал|развел)(?:ся|ась)',
  'устроил(?:ся|ась) (?:на|в|по|\\p{L}+(?:ом|ем|[оеи]й))',
  'наш(?:[её]л|ла) (?:\\p{L}+ ){0,2}(?:работу|жиль[её])',
  '(?:снял|сняла|получил|получила|купил|купила) (?:\\p{L}+ ){0,2}(?:жиль[её]|квартиру|комнату|дом|угол|пособие|субсидию|маткапитал|выплату|дрова|путёвку)',
  '(?:забрал|вернул|воспитал|растит|воспитывает|навещает|содержит)\\p{L}{0,2} (?:\\p{L}+ ){0,2}(?:реб|дет|сын|доч|внук|внуч|мальч|девоч)\\p{L}*',
  'прош(?:[её]л|ла) (?:\\p{L}+ ){0,2}(?:лечение|реабилитаци\\p{L}+|кодировани\\p{L}+|терапи\\p{L}+)',
  '(?:бросил|бросила|перестал|перестала) (?:пить|курить|употреблять)',
  'погасил\\p{L}? (?:\\p{L}+ )?(?:долг|кредит)\\p{L}*',
  '(?:выш(?:ел|ла)|освободил(?:ся|ась)) (?:из|на работу)',
  '(?:оформил|добил|обрел|обрёл)\\p{L}* (?:\\p{L}+ ){0,2}(?:пособи|опек|документ|жиль|инвалидност|выплат|алимент)\\p{L}*',
  '(?:восстановили|восстановлен\\p{L}?|снят\\p{L}?|сняли|ограничен\\p{L}?) (?:в|с)',
  'длил(?:ось|ась)',
].join('|');
/** A deed right after the name, or after a word or two. */
const DID = startsWith(`(?: \\([^)]{1,30}\\))?,? (?:\\p{L}+ ){0,3}?(?:${LIFE})`);
/** What was done to the one named. */
const DONE_TO = endsWith(
  '(?:помог\\p{L}*|помощь|помощи|поддержал\\p{L}*|поддержка|поддержку|сопровожда\\p{L}+|сопровождени\\p{L}|восстановил\\p{L}*|выделил\\p{L}*|навеща\\p{L}+|навестил\\p{L}*|устроил\\p{L}*|убедил\\p{L}*|уговорил\\p{L}*|случа[йя]|дело|семь(?:я|и|е|ю|[её]й)) ',
);
/** Help by somebody in office right before the name: the deed after the name is no officer's. */
const HELPED_BY = endsWith(
  '(?:при (?:поддержк|помощ|содействи|участи)\\p{L}+|благодаря|с помощью|после бесед с) \\p{L}+(?:а|я|у|ю|ом|ем|[оеи]й|ы|и) ',
);
const OWN_DEED = startsWith(` (?:${LIFE})`);

/** True when the sentence tells of help to the one named with initials, not of what an author or officer did. */
export function isHelped(before: string, after: string): boolean {
  if (HELPED_BY.test(before) && OWN_DEED.test(after)) return true;
  if (DONE_TO.test(before) && !isOfficeIn(after.slice(0, 40))) return true;
  return DID.test(after) && !isOfficeIn(before.slice(-60)) && !isOfficeIn(after.slice(0, 40));
}
