/**
 * Verbs whose forms have different stems, each with every prefix: the key, then its forms. `+` stands for the endings of
 * the present (веду, ведёт …), `=` for those of them that no noun has, `~` for those of the past (вёл, вела …). As `normalize` gives them.
 */
const ROOTS = `
вести вед+ вел~ ведя
везти вез+ вез~
нести нес+ нес~ неся
йти йд+ шел шл~ йдя
прийти прид+
мочь мог+ мож+ мог~
беречь берег+ береж+ берег~
лечь ляг+ ляж+ лег~
влечь влек+ влеч+ влек~
жить жив+ жил~ живя
быть буд+ был~
стать стан+ стал~ стань станьте
деть ден=
дать дашь даст дадим дадите дадут дал~ дай дайте
давать даю даешь дает даем даете дают давал~ даваем дававш
ставать стаю стаешь стает стаем стаете стают ставал~
брать бер+ брал~
звать зов= звал~
ждать жд+ ждал~
рвать рв+ рвал~
слать шлю шлешь шлет шлете шлют слал~
взять возьм+ взял~
нять ним+ йм+ нял~
принять прим+
чать чн=
казать каж+ казал~
писать пиш+ писал~
искать ищ+ искал~
вязать вяж+ вязал~
плакать плач= плакал~
ехать ед= ехал~
расти раст= рос росл~
спасти спас+
крыть кро= крою крыл~ кройте
мыть мыл~ моют
пить пью пьет пьют пил~
бить бью бьет бьют бил~
петь поет поют пел~
сесть сяд+
пасть пад= пал~
честь чт+ чел чл~
цвести цвет= цвел~
умереть умр+ умер умерл~
`;

const PREFIXES =
  `в вз во воз вос вс вы до за из изо ис на над надо недо о об обо от ото пере по под подо пре пред при про раз
разо рас рос расс воссо соз препо с со съ у въ вы объ подъ`.split(/\s+/);
/** Prefixes with and without о are one: собрать, сберу; отобрать, отберу. */
const PREFIX = new Map(
  ['', ...PREFIXES].map((prefix) => [prefix, /^(.*[бвдзст])[оъ]$/.exec(prefix)?.[1] ?? prefix]),
);
PREFIX.set('до', 'до');
const LONGEST_PREFIX = 4;

const CLEAR = ['ешь', 'ет', 'ете', 'ут', 'ют'];
const PRESENT = [...CLEAR, 'у', 'ю', 'ем', 'и', 'ите'];
const PAST = ['', 'а', 'о', 'и'];

const TAILS = new Map(
  ROOTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [key = '', ...forms] = line.split(' ');
      return [key, ...forms.flatMap(formsOf)].map((form) => [form, key] as const);
    }),
);

function formsOf(form: string): string[] {
  const stem = form.slice(0, -1);
  if (form.endsWith('+')) return PRESENT.map((end) => stem + end);
  if (form.endsWith('=')) return CLEAR.map((end) => stem + end);
  if (form.endsWith('~')) return [...PAST.map((end) => stem + end), ...gerunds(stem)];
  return [form];
}

/** сказав, сказавши; «став» and shorter ones are nouns too: состав, удав. */
function gerunds(past: string): string[] {
  const vowel = past.slice(0, -1);
  if (!past.endsWith('л') || past.length < 4) return [];
  return past === 'стал' ? ['ставши'] : [`${vowel}в`, `${vowel}вши`];
}

/** Infinitive of a form of one of these verbs, prefix included; undefined for other words. */
export function infinitiveOf(word: string): string | undefined {
  for (let length = 0; length <= LONGEST_PREFIX && length < word.length - 1; length += 1) {
    const prefix = PREFIX.get(word.slice(0, length));
    const root = prefix === undefined ? undefined : TAILS.get(word.slice(length));
    if (prefix !== undefined && root !== undefined) return prefix + root;
  }
  return undefined;
}
