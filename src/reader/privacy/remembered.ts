/** So many characters of texts are remembered twice over: the texts of thousands of entries. */
const KEPT_MAX = 2_000_000;

/**
 * What `read` finds in a text, remembered: a catalogue says many things more than once, and earlier states of an entry
 * say mostly the same. What has not been asked for since as much again was read is forgotten.
 */
export function remembered<Found>(read: (text: string) => Found): (text: string) => Found {
  let known = new Map<string, Found>();
  let older = new Map<string, Found>();
  let size = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = older.get(text) ?? read(text);
    if (size > KEPT_MAX) {
      older = known;
      known = new Map();
      size = 0;
    }
    known.set(text, made);
    size += text.length;
    return made;
  };
}
