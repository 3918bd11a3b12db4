interface ImportMetaEnv {
  /** Public address of the editors, shown in the footer when it is set at build time. */
  readonly EDITORS_EMAIL?: string;
}
