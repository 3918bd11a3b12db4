// Puts the reader's choices on <html> before anything is drawn; a blocking script, so that nothing
// flashes. What may be chosen comes from the attributes of the script itself.
{
  const { key = '', choices = '{}' } = document.currentScript?.dataset ?? {};
  /** @type {Record<string, string[]>} */
  const allowed = JSON.parse(choices);

  /** @returns {Record<string, unknown>} */
  const kept = () => {
    try {
      return Object(JSON.parse(localStorage.getItem(key) ?? '{}'));
    } catch {
      // Damaged, or the browser keeps storage from the site: the page stays as usual.
      return {};
    }
  };

  const apply = () => {
    const chosen = kept();
    for (const [name, values] of Object.entries(allowed)) {
      const value = values.find((one) => one === chosen[name]);
      if (value) document.documentElement.setAttribute(`data-reading-${name}`, value);
      else document.documentElement.removeAttribute(`data-reading-${name}`);
    }
  };

  apply();
  // Another tab changed them, or this page comes back from the history with older ones.
  addEventListener('storage', apply);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) apply();
  });
}
