import { infinitiveOf } from './verb-roots.ts';

/** How forms of regular verbs give the stem of the infinitive. */
interface Rule {
  form: RegExp;
  /** What stands in place of what was cut off. */
  end: string;
  /** Nouns and adjectives that look like it. */
  except?: RegExp;
}

/** Endings of participles. */
const FULL = '(?:ий|его|ему|им|ем|ая|ей|ую|ее|ие|их|ими|ею)';

const words = (list: string, end = ''): RegExp =>
  new RegExp(`(?:${list.trim().split(/\s+/).join('|')})${end}$`);

const NOUNS_IN_AL = words(
  `иал онал ртал рнал канал вокзал капитал итуал игнал финал байкал идеал тервал скандал одеял металл? детал медал морал
  педал печал ертикал фестивал спирал феврал роял подвал похвал ригинал версал инерал генерал берал атрал уал ямал зеркал
  ачкал ^урал ^зал ^шкал ^скал ^бал ^вал ^мал ^начал ^провал ^стал ^интеграл`,
  '[аои]?',
);
const NOUNS_IN_IL = words(
  '[^а-я]сил ^сил ^могил ^правил крокодил михаил даниил людмил гаврил ^мил ^кобыл ^мыл',
  '[ао]?',
);
const NOUNS_IN_IT = words(
  `виз кред дефиц лим профиц ауд транз гран аппет б?лиц гепат артр бронх от сан щ защ откр ереж фавор скл деб меч магн депоз`,
  'ите?',
);
const NOUNS_IN_YAT = words(
  `реб кот девя деся щен тел порос внуч медвеж аист ^пя отр нар обр зан прин пон сн вз объ подн предпр изъ ^мест десят девят`,
  'я?т',
);
const NOT_WE = words(
  `обход допуст завис любим терп примен выносим реж псевдон анон инт макс русал владим пилигр мо ^сво ^сем ^вос ^как ^сам
  ^од ^одн ощут возмут язв обрат сравн выполн испол замен пут тр дв глуб груб слаб гл дет круп тол тих`,
  'им',
);

const RULES: readonly Rule[] = [
  // действовать, танцевать
  { form: /^(.{2,})ова(?:ть|л[аои]?|вши|в)$/, end: 'ова' },
  { form: new RegExp(`^(.{2,})овавш${FULL}$`), end: 'ова' },
  { form: /^(.+[жчшщц])ева(?:ть|л[аои]?|вши|в)$/, end: 'ова' },
  {
    form: /^(.{2,})у(?:ешь|ет|ем|ете|ют|йте|й|я)$/,
    end: 'ова',
    except: /^(?:сюжет|стату|стру|сбру|поцелу)/,
  },
  { form: new RegExp(`^(.{2,})ующ${FULL}$`), end: 'ова', except: /^следу/ },
  // вернуть
  { form: /^(.+)ну(?:ть|л[аои]?|вши|в)$/, end: 'ну' },
  { form: new RegExp(`^(.+)нувш${FULL}$`), end: 'ну' },
  { form: /^(.*[бвгдзклмпрстхя])н(?:ешь|ет|ете|ут)$/, end: 'ну', except: /интерн|достигнут/ },
  // держать, смотреть: the vowel of the present
  { form: /^(.*(?:держ|слыш|леж|молч|крич|дыш|сто))[ая](?:ть|л[аои]?|вши|в)$/, end: 'и' },
  { form: /^(.*(?:смотр|вид|сид|завис|терп|гор|лет|бол))е(?:ть|л[аои]?|вши|в)$/, end: 'и' },
  // помогать, гулять, уметь
  { form: /^(.+[аяе])(?:ешь|ет|ете|ют|йте|ем)$/, end: '' },
  { form: new RegExp(`^(.+[аяе])(?:ющ|вш)${FULL}$`), end: '' },
  {
    form: /^(.+[аяеиы])ть$/,
    end: '',
    except: /^(?:печа|крова|се|ни|память|тре|нефт|зя|благода|зна|пода|пло|ме|ра)ть$|память$|дцать$/,
  },
  { form: /^(.+[ая])л[аои]?$/, end: '', except: NOUNS_IN_AL },
  { form: /^(.+[ая])(?:вши)$/, end: '' },
  { form: /^(.+(?:ыва|[аеожчш]ива))я$/, end: '' },
  {
    form: /^(.*(?:помога|получа|принима|занима|собира|встреча|отвеча|обуча|включа|начина|посеща))я$/,
    end: '',
  },
  { form: /^(.*(?:хот|^им|ум|усп|жал|влад|худ|бед|стар|смел|сум|одол))ел[аои]?$/, end: 'е' },
  // говорить
  { form: /^(.+)(?:ил[ао]?|ивши)$/, end: 'и', except: NOUNS_IN_IL },
  { form: new RegExp(`^(.+)ивш${FULL}$`), end: 'и', except: /^бывш/ },
  {
    form: /^(.+[бвдзлнпрстфжчшщ])ив$/,
    end: 'и',
    except: /(?:[кат]т|рх|л|оз|гат|ра|крас|рр|зд|пр|йч|дч|льв)ив$/,
  },
  {
    form: /^(.+[абвдзлмноепрстуфжчшщ])или$/,
    end: 'и',
    except: /(?:мобил|профил|^сил|^стил|^мил|могил|крокодил)и$/,
  },
  { form: /^(.+)(?:ит|ишь)$/, end: 'и', except: NOUNS_IN_IT },
  { form: /^(.+[бвдзлмнпрстфжчшщо])ите$/, end: 'и', except: NOUNS_IN_IT },
  { form: /^(.+[жчшщ])ат$/, end: 'и', except: /^(?:внуч|девч|зайч|галч|мальч|печ|нач|^ч)ат$/ },
  { form: /^(.+[абвдзлмноепрст])ят$/, end: 'и', except: NOUNS_IN_YAT },
  { form: /^(.+[бвдзлмпрст])им$/, end: 'и', except: NOT_WE },
  {
    form: /^(.+[бвмпф])лю$/,
    end: 'и',
    except: /^(?:.*торгов|зем|кап|дерев|кров|корабл?|руб|опто|ярослав|ансамб|воп|стеб)лю$/,
  },
];

const REFLEXIVE = new RegExp(
  `^(.{2,}(?:ть|чь|ти|ешь|ишь|[еиуюая]т|[еи]м|л|й|[щш]${FULL}))ся$|^(.{2,}(?:л[аои]|[еи]те|йте|[уюяа]|вши|[^п]и))сь$`,
);

/** A verb without -ся; every other word as it is. */
export function withoutReflexive(word: string): string {
  const match = REFLEXIVE.exec(word);
  return match?.[1] ?? match?.[2] ?? word;
}

/**
 * Key of a form that only a verb has: the stem of the infinitive with its vowel («помога», «говори», «требова»), so that
 * it is no stem of a noun; undefined for all other words.
 */
export function verbKey(word: string): string | undefined {
  const infinitive = infinitiveOf(word);
  if (infinitive !== undefined) return infinitive;
  for (const { form, end, except } of RULES) {
    const stem = form.exec(word)?.[1];
    if (stem !== undefined && except?.test(word) !== true) return stem + end;
  }
  return undefined;
}
