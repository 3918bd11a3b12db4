import type { ConfigData } from 'html-validate';

/** Rules for the built pages; a rule is switched off or eased only with its reason beside it. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Titles carry official names of practices and awards, which nobody may shorten.
    'long-title': 'off',
    // Spaces at line ends come from the compression of the pages and change nothing for a reader.
    'no-trailing-whitespace': 'off',
    // Check boxes of one group share their name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
  },
};
