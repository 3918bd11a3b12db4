import { readableAddress } from '../../i18n/open-address.ts';

/** Longest query of an address that a foot takes, characters; it stands on one line beside the page number. */
const QUERY_SHOWN = 120;

/** Query of the page's address as a reader would type it, cut where it is too long for the foot. */
function readableQuery(): string {
  const pairs = [...new URLSearchParams(location.search)].map(
    ([name, value]) => `${name}=${value}`,
  );
  // A line break would end the string of the style sheet.
  const letters = [...pairs.join('&').replace(/\s+/g, ' ')];
  if (letters.length === 0) return '';
  const shown = letters.slice(0, QUERY_SHOWN).join('');
  return `?${shown}${letters.length > QUERY_SHOWN ? '…' : ''}`;
}

/** Puts the page's address and the day of printing at the foot of every sheet; `print.css` places them. */
export function fillPrintFooter(): void {
  const { style } = document.documentElement;
  const address = readableAddress(location.host + location.pathname) + readableQuery();
  const day = new Date().toLocaleDateString('ru');
  style.setProperty('--printed-address', JSON.stringify(address));
  style.setProperty('--printed-day', JSON.stringify(`Напечатано ${day} · `));
}
