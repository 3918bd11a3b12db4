/** Part of a custom element that it cannot do without; throws when it is missing or of another kind. */
export function part<Wanted extends HTMLElement>(
  whole: ParentNode,
  selector: string,
  kind: new () => Wanted,
): Wanted {
  const found = whole.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`${selector} is missing`);
}

/** Copy of a template of the page, as the one element in it. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (copy instanceof HTMLElement) return copy;
  throw new Error('the template is empty');
}
