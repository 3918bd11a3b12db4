// Direction of imports: a folder of src/ imports from the folders below it alone.

/** Folders of src/ from the bottom up; folders of one row do not know each other. */
export const layers = [
  ['i18n'],
  ['schema'],
  ['reader'],
  ['catalogue'],
  ['search', 'cms', 'exports', 'imports'],
  ['components'],
  ['layouts'],
  ['pages'],
  ['preview'],
];

/** These run outside Astro too: in tests and on the command line. */
const withoutAstro = [
  'i18n',
  'schema',
  'reader',
  'catalogue',
  'search',
  'cms',
  'exports',
  'imports',
];

const above = (row, folder) =>
  layers.flatMap((folders, index) => (index < row ? [] : folders)).filter((one) => one !== folder);

const patternsOf = (row, folder) => {
  const forbidden = above(row, folder);
  const patterns = [];
  if (forbidden.length > 0) {
    patterns.push({
      regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})/`,
      message: `src/${folder} imports only from the folders below it; see scripts/lint/layers.js.`,
    });
  }
  if (withoutAstro.includes(folder)) {
    patterns.push({
      regex:
        '^astro(?:$|[:/])|^@astrojs/|^(?:\\.\\./)+(?:queries|loader|content\\.config)(?:$|\\.)',
      message: `src/${folder} must run without Astro, in tests and on the command line.`,
    });
  }
  return patterns;
};

/**
 * ESLint configuration that holds the direction of imports.
 * @type {import('eslint').Linter.Config[]}
 */
export const importDirection = layers.flatMap((folders, row) =>
  folders.map((folder) => ({
    name: `layers/${folder}`,
    files: [`src/${folder}/**/*.{js,ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns: patternsOf(row, folder) }] },
  })),
);
