/** Opening tags of an element in XML, under whatever prefix, each up to the next tag, and where that is. */
export function* tagsIn(xml: string, name: string): Generator<{ tag: string; end: number }> {
  // Never past the next tag: looking for a lost end from every beginning anew would take for ever.
  for (const found of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^<]*`, 'g'))) {
    yield { tag: found[0], end: found.index + found[0].length };
  }
}

/** Value of an attribute of a tag, under whatever prefix. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s(?:\\w+:)?${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2];
}
