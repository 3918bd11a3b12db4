import type { MiddlewareHandler } from 'astro';
import { typesetHtml } from './i18n/typography.ts';

/** Typesets every page once, when it has been rendered: texts of entries and of the site's own pages alike. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(typesetHtml(await response.text()), response);
};
