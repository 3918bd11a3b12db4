import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SITE_NAME } from '../../i18n/site-name.ts';
import { EMBED } from '../../policy/directives.ts';
import { metaText } from '../../policy/text.ts';
import { plainText } from '../plain-text.ts';
import { EMBED_STYLE } from './addresses.ts';

const POLICY = metaText(EMBED);

/** Element of a page with what is in it; texts are texts, whatever they look like. */
export const element = (
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) =>
    typeof child === 'string' ? { type: 'text', value: plainText(child) } : child,
  ),
});

/** Link to the portal: it opens beside the site that shows the page, which learns nothing of it. */
export const link = (address: string, text: string): Element =>
  element('a', { href: address, target: '_blank', rel: ['noopener'] }, text);

/** Page to be shown in a frame of another site. */
export const framed = (title: string, canonical: string, content: readonly Element[]): string =>
  `<!DOCTYPE html>${toHtml(
    element(
      'html',
      { lang: 'ru' },
      element(
        'head',
        {},
        element('meta', { charSet: 'utf-8' }),
        element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
        element('meta', { name: 'referrer', content: 'same-origin' }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('title', {}, `${title} — ${SITE_NAME}`),
        element('meta', { name: 'robots', content: 'noindex' }),
        element('link', { rel: ['canonical'], href: canonical }),
        element('link', { rel: ['stylesheet'], href: EMBED_STYLE }),
      ),
      element('body', {}, element('main', {}, ...content)),
    ),
  )}`;
