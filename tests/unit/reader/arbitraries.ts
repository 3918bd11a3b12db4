import fc from 'fast-check';

/** Pieces that Markdown, MDX and YAML are made of: a random mixture stays near their grammar. */
const PIECES = [
  ...'<>{}[]()*_~`#|!&:;"\'\\/=-+.,?%@^$\n\t ',
  'а',
  'слово ',
  'ё',
  '\n\n',
  '\n- ',
  '\n  - ',
  '\n1. ',
  '\n> ',
  '\n## ',
  '\n```\n',
  '\n~~~\n',
  '\n---\n',
  '\n***\n',
  '**',
  '__',
  '~~',
  '``',
  '](',
  '![',
  '[^',
  '[а](',
  '](https://example.org/)',
  '](javascript:alert(1))',
  '](/practices/)',
  'https://example.org/',
  'www.example.org',
  'a@example.org',
  '<https://example.org/>',
  '&lt;',
  '&#x3C;',
  '&#0;',
  '&amp;',
  '&nbsp;',
  '<Note text="',
  '" />',
  '<Note text="а" />',
  '\n<Note text="а" />\n',
  '<Figure ',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<script>',
  '<18',
  '</',
  '{1}',
  '\\{',
  '\\<',
  '\\\\',
  'import a',
  '\nexport ',
  '| а | б |\n| - | - |\n',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\u0301',
  '😀',
  '\r\n',
  '\r',
  '\0',
  '  \n',
];

/** Text near the grammar of a body. */
export const markup = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const YAML_PIECES = [
  ...':-?[]{},#&*!|>\'"%@` \n\t',
  '\n  ',
  '\n    ',
  ': ',
  '\n- ',
  'title',
  'title: ',
  '\nstatus: ',
  'а',
  'no',
  '0o7',
  '.nan',
  '2025-01-01',
  '12:30',
  '&a ',
  '*a',
  '!!js/function ',
  '!!str ',
  '<<: ',
  '__proto__: ',
  '---',
  '...',
  '"\\u202E"',
  '|\n  а\n',
  '>-\n  а\n',
  '\u202E',
  '\uFEFF',
  '~',
  'null',
];

/** Text near the grammar of data. */
export const yamlText = fc
  .array(fc.constantFrom(...YAML_PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

/** Any text, lone surrogates and hidden characters too. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  markup,
);

/** Change of a text at a place. */
export const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(
    fc.constantFrom(...PIECES, ...YAML_PIECES),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
});

/** A text with these changes. */
export const mutated = (
  text: string,
  changes: { at: number; cut: number; put: string }[],
): string =>
  changes.reduce((changed, { at, cut, put }) => {
    const place = Math.floor(at * changed.length);
    return changed.slice(0, place) + put + changed.slice(place + cut);
  }, text);

/** The same inputs in every run; a failure prints the seed and the smallest input that fails. */
export const RUNS = { seed: 20_261_122, numRuns: 400 };
