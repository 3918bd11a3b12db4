// Direction of imports: a folder of src/ imports from the folders below it alone.

/** Folders of src/ from the bottom up; folders of one row do not know each other. */
export const layers = [
  ['i18n', 'policy'],
  ['schema'],
  ['reader'],
  ['catalogue'],
  ['search', 'cms', 'exports', 'imports', 'workspace'],
  ['components'],
  ['layouts'],
  ['pages'],
  ['preview'],
];

/** These run outside Astro too: in tests and on the command line. */
const withoutAstro = [
  'i18n',
  'policy',
  'schema',
  'reader',
  'catalogue',
  'search',
  'cms',
  'exports',
  'imports',
  'workspace',
];

const above = (row, folder) =>
  layers.flatMap((folders, index) => (index < row ? [] : folders)).filter((one) => one !== folder);

/** The site is made by the commands and does not know them. */
const commands = {
  regex: '^(?:\\.\\./)+scripts/',
  message: 'src/ imports nothing from scripts/; see scripts/lint/layers.js.',
};

const patternsOf = (row, folder) => {
  const forbidden = above(row, folder);
  const patterns = [commands];
  if (forbidden.length > 0) {
    patterns.push({
      regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})/`,
      message: `src/${folder} imports only from the folders below it; see scripts/lint/layers.js.`,
    });
  }
  if (withoutAstro.includes(folder)) {
    patterns.push({
      regex: '^astro(?:$|[:/])|^@astrojs/|^(?:\\.\\./)+queries(?:$|\\.)',
      message: `src/${folder} must run without Astro, in tests and on the command line.`,
    });
  }
  return patterns;
};

/**
 * ESLint configuration that holds the direction of imports.
 * @type {import('eslint').Linter.Config[]}
 */
export const importDirection = [
  {
    name: 'layers/src',
    files: ['src/*.{js,ts,astro}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [commands] }] },
  },
  ...layers.flatMap((folders, row) =>
    folders.map((folder) => ({
      name: `layers/${folder}`,
      files: [`src/${folder}/**/*.{js,ts,astro}`],
      rules: { 'no-restricted-imports': ['error', { patterns: patternsOf(row, folder) }] },
    })),
  ),
];
