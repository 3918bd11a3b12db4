import type { MiddlewareHandler } from 'astro';
import { typesetHtml } from './i18n/typography.ts';
import { drawKept } from './queries.ts';

/** Typesets every page once, when it has been rendered: texts of entries and of the site's own pages alike. */
export const onRequest: MiddlewareHandler = (context, next) =>
  drawKept(context, async () => {
    const response = await next();
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    // Read to its end here: what is read of the catalogue belongs to this page.
    const text = await response.text();
    const body = isPage ? typesetHtml(text) : text;
    if (!context.locals.take) return new Response(body, response);
    context.locals.take(body);
    return new Response(null, response);
  });
