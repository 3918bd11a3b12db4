interface ImportMetaEnv {
  /** Public address of the editors, shown in the footer when it is set at build time. */
  readonly EDITORS_EMAIL?: string;
  /** Digest of the code that draws the pages. */
  readonly CODE_DIGEST: string;
  /** Address of the script of the CMS on the site. */
  readonly CMS_SCRIPT: string;
  /** What that script must be, as the attribute `integrity` says it. */
  readonly CMS_INTEGRITY: string;
}

/** For tools that do not read components themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare namespace App {
  interface Locals {
    /** Tells whether a page is kept under this name from a former build; absent where none are. */
    isKept?: (stamp: string) => boolean;
    /** Takes the text of a page from where it is made: an answer would turn it into bytes and back. */
    take?: (page: string) => void;
  }
}
