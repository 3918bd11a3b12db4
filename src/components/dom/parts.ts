type Kind<Wanted extends Element> = abstract new () => Wanted;

/** Part of the page that a custom element cannot do without; throws when it is missing or of another kind. */
export function part<Wanted extends Element>(
  root: ParentNode,
  selector: string,
  kind: Kind<Wanted>,
): Wanted {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}

/** Copy of what a template inside the root holds. */
export const copyOf = (root: ParentNode, selector: string): DocumentFragment =>
  document.importNode(part(root, selector, HTMLTemplateElement).content, true);

/** The one element of what a template inside the root holds, copied. */
export const elementOf = (root: ParentNode, selector: string): HTMLElement =>
  part(copyOf(root, selector), '*', HTMLElement);

/** Writes words into a part of the page. */
export const write = (root: ParentNode, selector: string, words: string): void => {
  part(root, selector, HTMLElement).textContent = words;
};
