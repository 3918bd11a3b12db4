import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/lint/layers.js';

const everything = ['**/*.{js,mjs,ts,astro}'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', '.cms/', 'content/', 'test-results/']),
  // Projects of their own, which our builds are held against.
  globalIgnores(['tests/bench/peers/']),
  {
    files: everything,
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number reads the same in a template as through String().
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Texts are split into code points on purpose; the catalogue has no composed emoji.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // Without types: the type-aware parser does not read .astro files; `astro check` does.
    files: ['**/*.{js,mjs,astro}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // A frame that scrolls must take the keyboard's focus (WCAG 2.1.1).
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: [], tags: ['section'] }],
    },
  },

  {
    name: 'size',
    files: everything,
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
  {
    name: 'one-query-module',
    files: ['src/{pages,components,layouts}/**/*.{ts,astro}'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'process',
          message:
            'Pages ask src/queries.ts for settings: a page that is kept must know what it was made with.',
        },
      ],
    },
  },
  importDirection,
);
