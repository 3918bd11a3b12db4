/** Shows what an editor must know at once, until it is closed; screen readers say it. */
export function showAlert(message: string): void {
  const alert = document.createElement('div');
  alert.className = 'admin-alert';
  alert.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = message;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Понятно';
  close.addEventListener('click', () => {
    alert.remove();
  });
  alert.append(text, close);
  document.body.append(alert);
}
