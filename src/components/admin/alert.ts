/** Shows what an editor must know at once, above whatever dialog is open, until it is closed. */
export function showAlert(message: string): void {
  const before = document.activeElement;
  const alert = document.createElement('dialog');
  alert.className = 'admin-alert';
  alert.setAttribute('role', 'alertdialog');
  const text = document.createElement('p');
  text.id = `alert-${crypto.randomUUID()}`;
  text.textContent = message;
  alert.setAttribute('aria-labelledby', text.id);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Понятно';
  close.addEventListener('click', () => {
    alert.close();
  });
  alert.addEventListener('close', () => {
    alert.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  alert.append(text, close);
  document.body.append(alert);
  // In the browser's top layer: the CMS's own dialogs keep both the mouse and the focus to themselves.
  alert.showModal();
}
