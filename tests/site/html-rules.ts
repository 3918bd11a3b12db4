import type { ConfigData } from 'html-validate';

/** Rules for the built pages; a rule is switched off only with its reason beside it. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {},
};
