const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text whose signs of markup are written by their names. */
export const withNamedSigns = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign);

/** Text inside an element or an attribute of SVG or HTML, without what nobody sees and what turns lines around. */
export const escaped = (text: string): string =>
  withNamedSigns(text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' '));
