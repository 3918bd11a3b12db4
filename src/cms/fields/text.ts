import { acceptableRules } from '../../reader/rules/acceptable.ts';
import { ruleText } from '../../reader/rules/rules.ts';
import { UPLOAD_MAX } from '../../reader/upload/kinds.ts';
import type { Field } from '../../schema/introspection.ts';
import type { Choices, Option } from './field.ts';
import { numberPattern } from './number-pattern.ts';
import { boundsOf, patternOf } from './pattern.ts';

/** What the widget of a field adds to its name, label and hint. */
export type WidgetPart = { widget: string } & Record<string, unknown>;

/** Widget of each kind of one-line or many-line input. */
const INPUTS: Record<string, WidgetPart> = {
  line: { widget: 'string' },
  prose: { widget: 'text' },
  date: { widget: 'string' },
  day: { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false },
  time: { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm' },
  url: { widget: 'string' },
  key: { widget: 'source-key' },
  source: { widget: 'source' },
};

/** Inputs whose widget lets nothing wrong in. */
const SAFE = new Set(['day', 'time', 'key', 'source']);

function text(field: Field): WidgetPart {
  const input = field.meta.input ?? 'line';
  const pattern = SAFE.has(input) ? undefined : patternOf(field);
  return { widget: 'string', ...INPUTS[input], ...(pattern && { pattern }) };
}

/** In a list an empty number is `null`, which Decap takes for less than the bound: a pattern says it instead. */
function number(field: Field): WidgetPart {
  const bounds = boundsOf(field);
  const { isWhole, min, max, isAboveMin } = bounds;
  const limits = [
    min !== undefined && (isAboveMin ? `больше ${min}` : `не меньше ${min}`),
    max !== undefined && `не больше ${max}`,
  ].filter(Boolean);
  const advice = [`нужно ${isWhole ? 'целое число' : 'число'}`, limits.join(' и ')]
    .filter(Boolean)
    .join(' ');
  return {
    widget: 'number',
    value_type: isWhole ? 'int' : 'float',
    pattern: [numberPattern(bounds), advice],
  };
}

/** Rules that an editor may overrule by what they say. */
const RULES: Option[] = acceptableRules.map((value) => ({ label: ruleText(value).title, value }));

const optionsOf = (options: Record<string, string>): Option[] =>
  Object.entries(options).map(([value, label]) => ({ label, value }));

/** Widget of a field whose value is a single text, number or choice; undefined for the rest. */
export function simpleWidget(
  field: Field,
  type: string,
  { vocabularies, ownFields }: Choices,
): WidgetPart | undefined {
  const { options, vocabulary, reference, upload, input } = field.meta;
  if (upload) {
    const library = { config: { max_file_size: UPLOAD_MAX } };
    return { widget: upload, choose_url: false, media_library: library };
  }
  if (input === 'rule') return { widget: 'select', options: RULES };
  if (input === 'own-field') return { widget: 'select', options: ownFields };
  if (options) return { widget: 'select', options: optionsOf(options) };
  if (vocabulary) return { widget: 'select', options: vocabularies[vocabulary] ?? [] };
  if (reference) {
    return {
      widget: 'relation',
      collection: reference,
      value_field: '{{slug}}',
      search_fields: ['title'],
      display_fields: ['title'],
      options_length: 200,
    };
  }
  if (type === 'string') return text(field);
  if (type === 'number') return number(field);
  if (type === 'boolean') return { widget: 'boolean' };
  return undefined;
}
