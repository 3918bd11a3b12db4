/** Keeps the reader of a preview on it: links lead nowhere but to places of the same page, forms send nothing. */
export function holdStill(page: Document): void {
  const stop = (event: Event) => {
    const link = (event.target as Element | null)?.closest('a, area');
    if (!link) return;
    event.preventDefault();
    const [, anchor] = /^#(.+)$/.exec(link.getAttribute('href') ?? '') ?? [];
    if (anchor && event.type === 'click') page.getElementById(anchor)?.scrollIntoView();
  };
  page.addEventListener('click', stop, true);
  page.addEventListener('auxclick', stop, true);
  page.addEventListener('submit', (event) => {
    event.preventDefault();
  });
}
