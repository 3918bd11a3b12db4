/** Parts of the page that Decap CMS leaves without a role, and controls that it draws as pictures alone. */
const NAMES: [selector: string, attribute: string, name: string][] = [
  ['[class*="-StyledAuthenticationPage"]', 'role', 'main'],
  ['[class*="-WorkflowContainer"]', 'role', 'main'],
  ['[class*="-EditorContainer"]', 'role', 'main'],
  ['.Toastify', 'role', 'region'],
  ['.Toastify', 'aria-label', 'Сообщения'],
  // The bar that shows how a request goes on.
  ['body > canvas', 'aria-hidden', 'true'],
  // The name of the file stands under its picture.
  ['[class*="-CardImage"]', 'alt', ''],
  ['iframe#preview-pane', 'title', 'Как будет на портале'],
  ['[data-slate-editor]', 'aria-label', 'Текст'],
  ['[class*="-StyledModal"]', 'aria-label', 'Файлы'],
  ['[class*="-ToolbarToggle"][role="switch"]', 'aria-label', 'Показать текст с разметкой'],
  [
    '[class*="-TopBar"] > [class*="-TopBarButton"]:first-child',
    'aria-label',
    'Развернуть или свернуть строку',
  ],
  ['[class*="-TopBar"] > [class*="-TopBarButton"]:last-child', 'aria-label', 'Убрать строку'],
  ['[role="button"][aria-roledescription]', 'aria-label', 'Переставить строку'],
];

/** The switch of the editor says nothing of its state: the mark of an active label beside it does. */
function tellState(root: Element): void {
  for (const toggle of root.querySelectorAll('[class*="-ToolbarToggle"][role="switch"]')) {
    const field = toggle.closest('[class*="-ControlContainer"]');
    const isRaw = field?.querySelector('[class*="-RawEditorContainer"]') !== null;
    const state = String(isRaw);
    if (toggle.getAttribute('aria-checked') !== state) toggle.setAttribute('aria-checked', state);
  }
}

/** Gives every control within an element the name that Decap CMS left out. */
export function nameControls(root: Element): void {
  for (const [selector, attribute, name] of NAMES) {
    for (const element of root.querySelectorAll(selector)) {
      if (!element.hasAttribute(attribute)) element.setAttribute(attribute, name);
    }
  }
  tellState(root);
}
