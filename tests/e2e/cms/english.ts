import type { Page } from '@playwright/test';

/** English that a reader of the page meets: the text and where it stands. */
export interface Remnant {
  text: string;
  place: string;
}

/** Parts of the page whose texts are data, with the reason why Latin letters are right there. */
const DATA: Record<string, string> = {
  '[contenteditable="true"], textarea': 'what the author writes',
  '[class*="-NestedObjectLabel"]': 'what the author wrote, in short',
  'a[href*="/entries/"]': 'titles of entries, which name foreign methods',
  '.shown-address': 'the address of the page of an entry',
  option: 'terms of vocabularies and titles of entries',
};

/** Latin words that belong into Russian text. */
const ALLOWED: [RegExp, string][] = [
  [/https?:\/\/\S*/gu, 'an address'],
  [/\b[\w.-]+\.(?:ru|org|com|рф|mdx|yaml|docx|pdf|jpe?g|png|webp)\b/gu, 'a domain or a file'],
  [/\b(?:ISO|PDF|DOCX|URL)\b/gu, 'a name that Russian writes in Latin letters'],
  [/\b(?:Backspace|Ctrl|Enter|Escape|Tab)\b/gu, 'a key of the keyboard'],
  [/\b[a-z0-9]+(?:-[a-z0-9]+)+\b/gu, 'an address of an entry'],
];

/** Visible texts and accessible names of the page with Latin letters that do not belong there. */
export async function englishOn(page: Page): Promise<Remnant[]> {
  const found = await page.evaluate((data) => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
    const place = (element: Element) => {
      const label = element.closest('[class*="ControlContainer"]')?.querySelector('label');
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${label?.textContent ?? ''}`;
    };
    const isSkipped = (element: Element) =>
      element.closest(`script, style, noscript, ${data.join(', ')}`) !== null ||
      !element.checkVisibility({ visibilityProperty: true });
    const remnants: { text: string; place: string }[] = [];
    for (const element of document.querySelectorAll('*')) {
      if (isSkipped(element)) continue;
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
        if (/[a-z]/iu.test(text)) remnants.push({ text, place: place(element) });
      }
      for (const name of attributes) {
        const text = element.getAttribute(name) ?? '';
        if (/[a-z]/iu.test(text)) remnants.push({ text, place: `${name} of ${place(element)}` });
      }
    }
    return remnants;
  }, Object.keys(DATA));
  return found.filter(({ text }) =>
    /[a-z]/iu.test(ALLOWED.reduce((rest, [allowed]) => rest.replace(allowed, ''), text)),
  );
}
