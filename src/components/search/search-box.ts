/** True when the reader has switched the shortcut off in «Настройки чтения». */
const isOff = () => document.documentElement.hasAttribute('data-reading-shortcut');

/** Field of a search that offers pages while the reader types; without the script it is a plain field. */
class SearchBox extends HTMLElement {
  readonly #offer = () => {
    void this.#offerSuggestions();
  };

  connectedCallback(): void {
    const { field } = this;
    if (!field) return;
    field.role = 'combobox';
    field.ariaExpanded = 'false';
    field.ariaAutoComplete = 'list';
    const cut = () => {
      // A script may set more than the field lets a reader type.
      if (field.value.length > field.maxLength) field.value = field.value.slice(0, field.maxLength);
    };
    this.addEventListener('input', cut, { capture: true });
    field.form?.addEventListener('submit', cut, { capture: true });
    this.addEventListener('focusin', this.#offer);
  }

  get field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  async #offerSuggestions(): Promise<void> {
    const { field } = this;
    if (!field) return;
    const { value } = field;
    this.removeEventListener('focusin', this.#offer);
    try {
      const { offerSuggestions } = await import('./suggestions.ts');
      offerSuggestions(this, field, value);
    } catch (error) {
      this.addEventListener('focusin', this.#offer);
      throw error;
    }
  }
}

customElements.define('search-box', SearchBox);

/** Tells those who hear the page of the shortcut while there is one. */
function nameShortcut(): void {
  const field = document.querySelector('search-box input');
  if (isOff()) field?.removeAttribute('aria-keyshortcuts');
  else field?.setAttribute('aria-keyshortcuts', '/');
}

nameShortcut();
new MutationObserver(nameShortcut).observe(document.documentElement, {
  attributeFilter: ['data-reading-shortcut'],
});

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
