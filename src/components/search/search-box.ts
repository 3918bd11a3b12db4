/** True when the reader has switched the shortcut off in «Настройки чтения». */
const isOff = () => document.documentElement.hasAttribute('data-reading-shortcut');

/** Field of a search that offers pages while the reader types; without the script it is a plain field. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    field.role = 'combobox';
    field.ariaExpanded = 'false';
    field.ariaAutoComplete = 'list';
    if (document.querySelector('search-box') === this && !isOff())
      field.setAttribute('aria-keyshortcuts', '/');
    this.addEventListener(
      'focusin',
      () => {
        const { value } = field;
        void import('./suggestions.ts').then(({ offerSuggestions }) => {
          offerSuggestions(this, field, value);
        });
      },
      { once: true },
    );
  }
}

customElements.define('search-box', SearchBox);

document.addEventListener('keydown', (event) => {
  const { key, code, target, altKey, ctrlKey, metaKey } = event;
  // On a Russian keyboard the key with the slash types a full stop.
  const slash = key === '/' || (key === '.' && code === 'Slash');
  if (!slash || altKey || ctrlKey || metaKey || event.defaultPrevented || isOff()) return;
  if (target instanceof Element && target.matches('select, :read-write')) return;
  const field = document.querySelector<HTMLInputElement>('search-box input');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
