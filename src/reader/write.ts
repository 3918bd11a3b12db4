import { Document, visit } from 'yaml';

/** Texts that other readers of YAML take for dates. */
const DATE_LIKE = /^\d{4}-\d{2}(?:-\d{2})?(?:T\d{2}:\d{2})?$/;

/** Data as YAML, one value a line; what an older YAML would take for a date, a number or a truth value stands in quotes. */
export function writeYaml(data: Record<string, unknown>): string {
  const document = new Document(data, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && DATE_LIKE.test(node.value)) node.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** Body without blank lines around it; the indent of its first line may mean something. */
export const withoutBlankEnds = (body: string): string =>
  body.slice(body.lastIndexOf('\n', body.search(/\S/)) + 1).trimEnd();

/** File of an entry with prose: data between the lines «---», then the body. */
export function writeMdx(data: Record<string, unknown>, body: string): string {
  const text = withoutBlankEnds(body.replace(/\r\n?/g, '\n'));
  return `---\n${writeYaml(data)}---\n${text === '' ? '' : `\n${text}\n`}`;
}
