import { isMap, isScalar, parseDocument } from 'yaml';
import type { Session } from '../../catalogue/programme.ts';
import { writeYaml } from '../../reader/write.ts';

/** Fields that stand after the sessions in a form. */
const AFTER = ['resolution', 'practices', 'materials', 'status', 'sources', 'updated'];

/** The sessions as they stand in an entry. */
export const sessionsYaml = (sessions: readonly Session[]): string => writeYaml({ sessions });

/** Where the data of an entry's text begin and end. */
function dataOf(text: string): { from: number; to: number } {
  const from = text.indexOf('\n') + 1;
  const to = text.search(/\r?\n---[ \t]*(?:\r?\n|$)/);
  return { from, to: text.indexOf('\n', to) + 1 };
}

/** The text of an event's entry with these sessions in place of its own, every other byte as it was. */
export function replaceSessions(text: string, sessions: readonly Session[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const block = sessionsYaml(sessions).replaceAll('\n', lineEnd);
  const { from, to } = dataOf(text);
  const { contents } = parseDocument(text.slice(from, to));
  const keys = isMap(contents)
    ? contents.items.flatMap(({ key }) =>
        isScalar(key) ? [{ name: String(key.value), at: from + key.range[0] }] : [],
      )
    : [];
  const own = keys.findIndex(({ name }) => name === 'sessions');
  const at =
    own >= 0 ? (keys[own]?.at ?? to) : (keys.find(({ name }) => AFTER.includes(name))?.at ?? to);
  const end = own >= 0 ? (keys[own + 1]?.at ?? to) : at;
  return text.slice(0, at) + block + text.slice(end);
}
