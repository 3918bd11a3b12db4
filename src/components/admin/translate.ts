import { translated } from '../../cms/locale/remnants.ts';
import { nameControls } from './names.ts';

const ATTRIBUTES = ['aria-label', 'aria-roledescription', 'title', 'placeholder', 'alt'];

/** What people write is theirs: nothing in it is translated. */
const WRITTEN = '[contenteditable="true"], textarea, a[href*="/entries/"]';

function translateText(node: Text): void {
  if (node.parentElement?.closest(WRITTEN)) return;
  const russian = translated(node.data);
  if (russian !== undefined) node.data = russian;
}

function translateAttributes(element: Element): void {
  for (const name of ATTRIBUTES) {
    const russian = translated(element.getAttribute(name) ?? '');
    if (russian !== undefined) element.setAttribute(name, russian);
  }
}

function translateTree(root: Node): void {
  if (root instanceof Text) translateText(root);
  if (!(root instanceof Element)) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Text) translateText(node);
    else if (node instanceof Element) translateAttributes(node);
  }
}

/** Puts Russian in place of the English that Decap CMS writes without asking its phrases. */
export function translateRemnants(): void {
  const ask = window.confirm.bind(window);
  window.confirm = (question = '') => ask(translated(question) ?? question);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') {
        addedNodes.forEach(translateTree);
        if (target instanceof Element) nameControls(target);
      } else if (target instanceof Text) translateText(target);
      else if (target instanceof Element) translateAttributes(target);
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ATTRIBUTES,
  });
}
