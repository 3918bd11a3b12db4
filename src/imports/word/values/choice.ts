import { labelKey } from '../labels.ts';

const TICK = /^\s*(?:[☒☑✓✔✅■◼⊠]|\[\s*[xхv+✓]\s*\]|\(\s*[xхv+✓]\s*\)|[+vхx✓](?=\s))\s*/iu;
const BOX = /^\s*(?:[☐□▢◻❏❑]|\[\s*\]|\(\s*\)|_{2,})\s*/u;

/** Answer to choose, and whether it was ticked. */
export interface Option {
  text: string;
  mark: 'ticked' | 'unticked' | 'none';
}

/** Tells a tick or an empty box before a text. */
export function optionOf(text: string): Option {
  if (TICK.test(text)) return { text: text.replace(TICK, '').trim(), mark: 'ticked' };
  if (BOX.test(text)) return { text: text.replace(BOX, '').trim(), mark: 'unticked' };
  return { text: text.trim(), mark: 'none' };
}

/** Values by their labels or, as in a file of the catalogue, by themselves. */
export function valueCalled(options: Record<string, string>, text: string): string | undefined {
  const key = labelKey(text);
  return Object.entries(options).find(
    ([value, label]) => labelKey(label) === key || value === text.trim(),
  )?.[0];
}
