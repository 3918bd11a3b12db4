const TAKES_I = /[жшчщгкх]$/u;
const HUSHING = /[жшчщц]$/u;

/** Endings of the other five cases after a stem. */
const join = (stem: string, endings: string): string[] =>
  endings.split(' ').map((ending) => stem + ending);

/** All case forms of a Russian first name, lower-case, the nominative first. */
export function formsOf(nominative: string): string[] {
  const name = nominative.toLowerCase();
  const stem = name.slice(0, -1);
  if (name.endsWith('ия')) return [name, ...join(stem, 'и ю ей ею е')];
  if (name.endsWith('я')) return [name, ...join(stem, 'и е ю ей ёй ею')];
  if (name.endsWith('а')) {
    const genitive = TAKES_I.test(stem) ? 'и' : 'ы';
    return [name, ...join(stem, `${genitive} е у ${HUSHING.test(stem) ? 'ей ею' : 'ой ою'}`)];
  }
  if (name.endsWith('ий')) return [name, ...join(stem, 'я ю ем и')];
  if (name.endsWith('й')) return [name, ...join(stem, 'я ю ем е')];
  if (name.endsWith('ь')) return [name, ...join(stem, 'я ю ем е и')];
  if (/[аеёиоуыэюя]$/u.test(name)) return [name];
  if (/(?:ек|ёк|ок)$/u.test(name))
    return [name, ...join(`${name.slice(0, -2)}к`, 'а у ом е'), ...join(name, 'а у ом е')];
  return [name, ...join(name, 'а у ом ем е')];
}
