/** Under this name Decap CMS remembers what stands beside the form. */
const KEY = 'cms.right-pane';

/** Where the form and the preview do not fit side by side, the form comes first; the editor's own choice stays. */
export function hidePreviewWhereNarrow(): void {
  if (window.innerWidth >= 800 || localStorage.getItem(KEY) !== null) return;
  localStorage.setItem(KEY, 'none');
}
