/** Content security policy: what each directive allows. */
export type Directives = Readonly<Record<string, string>>;

/** The one policy of Trusted Types: it makes addresses of workers, see src/components/dom/trusted-url.ts. */
export const SCRIPT_URLS = 'own-script-urls';

/** Pages to read: files of the site alone, nothing written into the page runs or styles it. */
export const PAGE: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': SCRIPT_URLS,
};

/** Pages that other sites show in a frame: text and one stylesheet. */
export const EMBED: Directives = {
  'default-src': "'none'",
  'style-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': '*',
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Scripts: a worker lives by the policy of its own file, not by that of the page that starts it. */
export const SCRIPT: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Everything else, opened by itself: drawn, but nothing in it runs, not even in an SVG that somebody sent. */
export const FILE: Directives = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  sandbox: '',
};

/** PDF: browsers show it with a viewer of their own, which a sandbox or a ban on objects stops. */
export const PDF: Directives = { 'frame-ancestors': "'none'" };

/** The editors' page: the CMS compiles templates at run time, styles itself and reaches its Git host. */
export const adminDirectives = (origins: readonly string[]): Directives => ({
  'default-src': "'none'",
  'script-src': "'self' 'unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'connect-src': ["'self'", 'blob:', ...origins].join(' '),
  'font-src': "'self' data:",
  'frame-src': "'self' blob: data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});
