import type { MiddlewareHandler } from 'astro';
import { typesetHtml } from './i18n/typography.ts';
import { drawKept } from './queries.ts';

/** Typesets every page once, when it has been rendered: texts of entries and of the site's own pages alike. */
export const onRequest: MiddlewareHandler = (context, next) =>
  drawKept(context, async () => {
    const response = await next();
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    // Read to its end here: what is read of the catalogue belongs to this page.
    const body = isPage ? typesetHtml(await response.text()) : await response.arrayBuffer();
    return new Response(body, response);
  });
