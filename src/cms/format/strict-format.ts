import { locator, readYaml } from '../../reader/data/yaml.ts';
import { formMessage, type Finding } from '../../reader/problem.ts';
import { gate } from '../../reader/text/gate.ts';
import { collections, type CollectionName } from '../../schema/collections.ts';
import { protectBody } from '../body/protect.ts';
import { fromForm, toForm, UNREADABLE, type FormData } from '../form/form-data.ts';
import { SHOWN, shownOf, type RegionTitles } from '../form/shown.ts';
import { cleanForm } from '../save/clean.ts';
import { isGroup } from '../form/group.ts';
import { misfitOf } from './misfit.ts';
import { withoutBlankEnds, writeMdx, writeYaml } from '../../reader/write.ts';

/** How Decap CMS reads and writes the files of a collection. */
export interface StrictFormat {
  fromFile: (text: string) => FormData;
  toFile: (form: FormData) => string;
}

/** Form that says why a file cannot be edited and keeps its text. */
function unreadable(text: string, [finding]: readonly Finding[]): FormData {
  const reason = finding ? `строка ${finding.line}: ${formMessage(finding)}` : '';
  return { title: `Файл не читается — ${reason}`, [UNREADABLE]: text };
}

/** Front matter and body as Decap shows them; nothing but YAML data can be in a front matter, so nothing can run. */
function read(collection: CollectionName, text: string, regions: RegionTitles): FormData {
  const { format } = collections[collection];
  const { data, body, findings } = gate(new TextEncoder().encode(text), format);
  // A body that breaks a rule can be mended in the form; data that cannot be read cannot.
  if (data === undefined) return unreadable(text, findings);
  const { value, findings: slips } = readYaml(data);
  if (slips.length > 0) return unreadable(text, slips);
  const misfit = misfitOf(collection, value, locator(data));
  if (misfit || !isGroup(value)) return unreadable(text, misfit ? [misfit] : []);
  const form = { ...toForm(collection, value), [SHOWN]: shownOf(collection, value, regions) };
  return format === 'mdx'
    ? { ...form, body: protectBody(withoutBlankEnds(body ?? bodyOf(text))) }
    : form;
}

/** Body of a text whose data the gate let through. */
const bodyOf = (text: string): string => {
  const plain = text.replaceAll('\r\n', '\n');
  return plain.slice(plain.indexOf('\n---\n', 3) + 5);
};

/**
 * Format of a collection's files in place of Decap's own, which runs JavaScript in front matter, opens an empty
 * form over a file it cannot read and writes out empty fields.
 */
export const strictFormat = (
  collection: CollectionName,
  regions: RegionTitles = {},
): StrictFormat => ({
  fromFile: (text) => read(collection, text, regions),
  toFile: (form) => {
    const lost = form[UNREADABLE];
    if (typeof lost === 'string') return lost;
    const data = fromForm(collection, cleanForm(form) as FormData);
    if (collections[collection].format === 'yaml') return writeYaml(data);
    return writeMdx(data, typeof form.body === 'string' ? form.body : '');
  },
});
