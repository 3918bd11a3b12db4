import { escaped } from '../markup.ts';
import { wrap } from './wrap.ts';

/** Words of a badge. */
export interface Badge {
  degree: string;
  name: string;
  nomination: string;
  award: string;
  year: number | undefined;
  /** Where it is told of, without the protocol. */
  place: string;
}

/** Light colors of the tokens. */
export const BADGE_COLORS = {
  surface: '#ffffff',
  line: '#dedacf',
  ink: '#1d2528',
  muted: '#566064',
  accent: '#0b5a5e',
  award: '#7a5200',
};

/** Width of the badge. */
export const BADGE_WIDTH = 480;
const LEFT = 88;
const TEXT_WIDTH = BADGE_WIDTH - LEFT - 24;
const FONT = "'Golos Text', 'Segoe UI', 'Noto Sans', Arial, sans-serif";

/** Block of lines of one look. */
interface Block {
  text: string;
  size: number;
  color: string;
  bold?: boolean;
  most: number;
  /** Room above. */
  gap: number;
}

/** Lines of blocks one under another, and where they end. */
function layOut(blocks: readonly Block[], top: number): { svg: string; bottom: number } {
  let y = top;
  const svg = blocks
    .filter(({ text }) => text !== '')
    .map(({ text, size, color, bold, most, gap }) => {
      y += gap;
      const lines = wrap(text, TEXT_WIDTH / (size * (bold ? 1.06 : 1)), most).map((line) => {
        y += size * 1.3;
        return `<tspan x="${LEFT}" y="${y.toFixed(1)}">${escaped(line)}</tspan>`;
      });
      const weight = bold ? ' font-weight="700"' : '';
      return `<text fill="${color}" font-size="${size}"${weight}>${lines.join('')}</text>`;
    })
    .join('');
  return { svg, bottom: y };
}

/** A ribbon with a check: a sign that needs no color. */
const SIGN = `<g transform="translate(24 26)"><path fill="${BADGE_COLORS.award}" d="M8 34v26l12-8 12 8V34z"/><circle cx="20" cy="20" r="20" fill="${BADGE_COLORS.accent}"/><path fill="none" stroke="${BADGE_COLORS.surface}" stroke-width="4" d="m11 20 7 7 12-13"/></g>`;

/** The award with its year, which most titles say already. */
const awardWords = ({ award, year }: Pick<Badge, 'award' | 'year'>): string =>
  year === undefined || award.includes(String(year)) ? award : `${award}, ${year}`;

/** What a badge says, in a sentence. */
export const badgeWords = (badge: Omit<Badge, 'place'>): string =>
  `${badge.name} — ${badge.degree}, ${awardWords(badge)}`;

/** Draws a badge. */
export function badgeSvg(badge: Badge): string {
  const { degree, name, nomination, place } = badge;
  const { accent, ink, muted } = BADGE_COLORS;
  const { svg, bottom } = layOut(
    [
      { text: degree, size: 15, color: accent, bold: true, most: 2, gap: 0 },
      { text: name, size: 21, color: ink, bold: true, most: 4, gap: 2 },
      { text: nomination, size: 15, color: ink, most: 3, gap: 8 },
      {
        text: awardWords(badge),
        size: 15,
        color: ink,
        most: 3,
        gap: 6,
      },
      { text: place, size: 12, color: muted, most: 1, gap: 10 },
    ],
    18,
  );
  const height = Math.max(100, Math.ceil(bottom + 22));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${BADGE_WIDTH}" height="${height}" viewBox="0 0 ${BADGE_WIDTH} ${height}" role="img" aria-labelledby="title desc" font-family="${FONT}">`,
    `<title id="title">${escaped(badgeWords(badge))}</title>`,
    `<desc id="desc">${escaped(`Знак лауреата. Номинация: ${nomination}. ${place}`)}</desc>`,
    `<rect x="1" y="1" width="${BADGE_WIDTH - 2}" height="${height - 2}" rx="14" fill="${BADGE_COLORS.surface}" stroke="${BADGE_COLORS.line}" stroke-width="2"/>`,
    `<rect x="1" y="14" width="6" height="${height - 28}" fill="${accent}"/>`,
    SIGN,
    svg,
    '</svg>\n',
  ].join('');
}
