import type { z } from 'zod';
import { metaOf, unwrap } from '../../../schema/introspection.ts';
import { isCollectionName } from '../../../schema/collections.ts';
import { readDate } from '../../date.ts';
import { idCalled } from '../names.ts';
import { linesOf, paragraphsOf, textOf, type Block, type Run } from '../read/block.ts';
import { optionOf, valueCalled } from './choice.ts';
import { numberAlone } from './number.ts';
import { paragraphOf, type Context, type Read } from './read.ts';
import { readText } from './text.ts';

const WEB = /(?:https?:\/\/|www\.)[^\s<>"]+[^\s<>".,;:!?)]/u;
const ENTRY = /^(?:https?:\/\/[^/]+)?\/(?<collection>[a-z-]+)\/(?<id>[a-z0-9-]+)\/?$/;

/** Id of the entry whose page a text leads to or which it names. */
function entryOf(reference: string, runs: readonly Run[], { names }: Context): string | undefined {
  if (!isCollectionName(reference)) return undefined;
  const known = names.entries[reference];
  const linked = runs
    .map(({ href = '' }) => ENTRY.exec(href)?.groups)
    .find((found) => found?.collection === reference && Object.hasOwn(known ?? {}, found.id ?? ''));
  return linked?.id ?? idCalled(known, textOf(runs));
}

/** Address of a web page that a text leads to or is. */
export function addressIn(runs: readonly Run[]): string | undefined {
  const linked = runs.find(({ href = '' }) => /^https?:/.test(href))?.href;
  const written = WEB.exec(textOf(runs))?.[0];
  const address = linked ?? written?.replace(/^www\./, 'https://www.');
  return address !== undefined && URL.canParse(address) ? address : undefined;
}

/** True when a text says nothing but an address. */
const isAddressAlone = (runs: readonly Run[], address: string): boolean =>
  [address, ''].includes(textOf(runs).trim()) || textOf(runs).trim().replace(WEB, '') === '';

/** Value of one line of a document as a field takes it; undefined when it is not understood. */
export function valueOf(schema: z.ZodType, runs: readonly Run[], context: Context): unknown {
  const { options, vocabulary, reference, input } = metaOf(schema);
  const text = textOf(runs).trim();
  if (options) return valueCalled(options, optionOf(text).text);
  if (vocabulary) return idCalled(context.names.terms[vocabulary], optionOf(text).text);
  if (reference !== undefined) return entryOf(reference, runs, context);
  if (input === 'source') return context.sources.keyOf(runs);
  if (input === 'date' || input === 'day') return dateOf(text, input);
  if (input === 'url') {
    const address = addressIn(runs);
    return address !== undefined && isAddressAlone(runs, address) ? address : undefined;
  }
  return numberAlone(text);
}

function dateOf(text: string, input: 'date' | 'day'): string | undefined {
  const date = readDate(text);
  return input === 'day' && date?.length !== 10 ? undefined : date;
}

/** True for a field that takes any text. */
export function isText(schema: z.ZodType): boolean {
  const { options, vocabulary, reference, input } = metaOf(schema);
  if (options ?? vocabulary ?? reference) return false;
  return (
    unwrap(schema).def.type === 'string' && !['source', 'date', 'day', 'url'].includes(input ?? '')
  );
}

/** Lines of blocks; a line is what a value of a closed kind stands in. */
const allLines = (blocks: readonly Block[]): Run[][] => paragraphsOf(blocks).flatMap(linesOf);

/** Answers that were chosen: the ticked ones, or all when there are no boxes; an answer of the blank that was not is no loss. */
function chosenLines(
  schema: z.ZodType,
  blocks: readonly Block[],
  context: Context,
): { lines: Run[][]; left: Run[][] } {
  const lines = allLines(blocks).map((line) => ({ line, mark: optionOf(textOf(line)).mark }));
  const wanted = lines.some(({ mark }) => mark === 'ticked') ? 'ticked' : 'none';
  const { options, vocabulary } = metaOf(schema);
  const isOffered = (line: Run[]): boolean =>
    (options ?? vocabulary) !== undefined && valueOf(schema, line, context) !== undefined;
  return {
    lines: lines.filter(({ mark }) => mark === wanted).map(({ line }) => line),
    left: lines
      .filter(({ line, mark }) => mark !== wanted && (mark !== 'unticked' || !isOffered(line)))
      .map(({ line }) => line),
  };
}

/** A single value: the first line that is understood. */
export function readSingle(schema: z.ZodType, blocks: readonly Block[], context: Context): Read {
  if (isText(schema)) return readText(schema, blocks);
  const { lines, left } = chosenLines(schema, blocks, context);
  const read = lines.map((line) => ({ line, value: valueOf(schema, line, context) }));
  const first = read.find(({ value }) => value !== undefined);
  const others = read.filter((one) => one !== first).map(({ line }) => line);
  return { value: first?.value, left: [...others, ...left].map(paragraphOf) };
}

/** Several values of a closed kind: a line each, or parts of a line after commas. */
export function readSeveral(item: z.ZodType, blocks: readonly Block[], context: Context): Read {
  const { lines, left } = chosenLines(item, blocks, context);
  const values: unknown[] = [];
  const rest: Run[][] = [...left];
  for (const line of lines) {
    const isLinked = line.filter(({ href }) => href).length > 1;
    const whole = isLinked ? undefined : valueOf(item, line, context);
    const parts = whole === undefined ? partsOf(line) : [line];
    for (const part of parts) {
      const value = whole ?? valueOf(item, part, context);
      if (value === undefined) rest.push(part);
      else values.push(value);
    }
  }
  return {
    value: values.length > 0 ? [...new Set(values)] : undefined,
    left: rest.map(paragraphOf),
  };
}

/** Parts of a line after commas and semicolons; a line with links is parted by them. */
const partsOf = (line: Run[]): Run[][] =>
  line.some(({ href }) => href)
    ? line.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map((run) => [run])
    : textOf(line)
        .split(/[;,]\s*/)
        .filter((text) => text.trim() !== '')
        .map((text) => [{ text }]);
