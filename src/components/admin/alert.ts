/** What an editor may do about an alert beside closing it. */
export interface AlertAction {
  label: string;
  /** True when it leaves nothing to be told: the alert closes. */
  closes?: boolean;
  act: () => void;
}

function buttonOf(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', press);
  return button;
}

/** Shows what an editor must know at once, above whatever dialog is open, until it is closed. */
export function showAlert(message: string, actions: readonly AlertAction[] = []): void {
  const before = document.activeElement;
  const alert = document.createElement('dialog');
  alert.className = 'admin-alert';
  alert.setAttribute('role', 'alertdialog');
  const text = document.createElement('p');
  text.id = `alert-${crypto.randomUUID()}`;
  text.textContent = message;
  alert.setAttribute('aria-labelledby', text.id);
  const close = () => {
    alert.close();
  };
  alert.addEventListener('close', () => {
    alert.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  const others = actions.map(({ label, closes, act }) =>
    buttonOf(label, () => {
      act();
      if (closes) close();
    }),
  );
  alert.append(text, buttonOf('Понятно', close), ...others);
  document.body.append(alert);
  // In the browser's top layer: the CMS's own dialogs keep both the mouse and the focus to themselves.
  alert.showModal();
}
