import { openAddress } from '../../i18n/open-address.ts';

/** Marks the section being read in a table of contents. */
export class PageContents extends HTMLElement {
  readonly #passed = new Set<Element>();

  connectedCallback(): void {
    // Beside the text the list is always open; browsers that cannot do it by style need this.
    const list = this.querySelector('details');
    if (list && getComputedStyle(this).position === 'sticky') list.open = true;

    const links = [...this.querySelectorAll('a')];
    const headings = links.flatMap(({ hash }) => {
      const heading = document.getElementById(openAddress(hash.slice(1)));
      return heading ?? [];
    });
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          this.#passed[isIntersecting ? 'add' : 'delete'](target);
        }
        const current = headings.findLast((heading) => this.#passed.has(heading));
        for (const link of links) {
          const here = current !== undefined && openAddress(link.hash) === `#${current.id}`;
          link.ariaCurrent = here ? 'location' : null;
        }
      },
      // All that is above the upper third of the window has been passed.
      { rootMargin: '1000000px 0px -65% 0px' },
    );
    for (const heading of headings) observer.observe(heading);
  }
}
