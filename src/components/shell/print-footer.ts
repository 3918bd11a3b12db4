/** Puts the page's address and the day of printing at the foot of every sheet; `print.css` places them. */
export function fillPrintFooter(): void {
  const { style } = document.documentElement;
  const address = decodeURI(location.host + location.pathname);
  const day = new Date().toLocaleDateString('ru');
  style.setProperty('--printed-address', JSON.stringify(address));
  style.setProperty('--printed-day', JSON.stringify(`Напечатано ${day} · `));
}
