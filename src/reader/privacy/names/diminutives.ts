const VOWEL = /[аеёиоуыэюя]$/u;
const HUSHING = /[жшчщ]$/u;
const VELAR = /[кгх]$/u;

const join = (stem: string, endings: string): string[] =>
  endings.split(' ').map((ending) => stem + ending);

/** Fond forms that a short or full first name makes by rule: «Саша» — «Сашенька», «Артём» — «Артёмка». */
export function diminutivesOf(name: string): string[] {
  const stem = name.slice(0, -1);
  if (stem.length < 2) return [];
  if (/[аеёиоуыэюя]я$/u.test(name)) return stem.length < 4 ? join(stem, 'йка ечка юшка') : [];
  if (name.endsWith('я'))
    return stem.length < 6 ? join(stem, 'ька ечка енька юшка юша юня юха') : [];
  if (name.endsWith('а')) {
    if (stem.length > 7 || VELAR.test(stem)) return VELAR.test(stem) ? join(stem, 'уся уля') : [];
    if (HUSHING.test(stem)) return join(stem, 'ка енька ечка уля уня ута');
    return join(stem, 'ка очка онька ушка уля уня уся ик');
  }
  if (name.endsWith('й')) return [`${name}ка`, `${stem}юшка`];
  if (VOWEL.test(name) || name.endsWith('ь')) return [];
  return join(name, 'ка чик ушка ик очка');
}
