const isElement = (node: Node | undefined): node is Element => node?.nodeType === 1;

/** Attributes that a reader of the preview changes by hand. */
const isReadersOwn = (element: Element, name: string) =>
  element.localName === 'details' && name === 'open';

function patchAttributes(shown: Element, drawn: Element): void {
  for (const { name, value } of drawn.attributes) {
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  for (const name of shown.getAttributeNames()) {
    if (!drawn.hasAttribute(name) && !isReadersOwn(shown, name)) shown.removeAttribute(name);
  }
}

/** How many nodes are equal from one end on. */
function countEqual(some: readonly Node[], others: readonly Node[]): number {
  const different = some.findIndex((one, index) => !one.isEqualNode(others[index] ?? null));
  return different === -1 ? some.length : different;
}

/**
 * Makes what is shown inside an element the same as what has been drawn anew and touches only what differs, so
 * that nothing flickers, what is unfolded stays so, and the page stays where it was scrolled to.
 */
export function patch(shown: Element, drawn: Element): void {
  const before = [...shown.childNodes];
  const after = [...drawn.childNodes];
  const start = countEqual(before, after);
  const end = Math.min(
    countEqual(before.toReversed(), after.toReversed()),
    Math.min(before.length, after.length) - start,
  );
  const old = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  const next = before[before.length - end] ?? null;
  for (const [index, node] of fresh.entries()) {
    const place = old[index];
    if (isElement(node) && isElement(place) && node.localName === place.localName) {
      patchAttributes(place, node);
      patch(place, node);
    } else if (place) place.replaceWith(node);
    else shown.insertBefore(node, next);
  }
  for (const node of old.slice(fresh.length)) node.remove();
}
