/** Loads what an address names once; a failure is forgotten, so that the next attempt starts anew. */
export function once<Value>(
  load: (address: string) => Promise<Value>,
): (address: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (address) => {
    const value =
      known.get(address) ??
      load(address).catch((reason: unknown) => {
        known.delete(address);
        throw reason;
      });
    known.set(address, value);
    return value;
  };
}

async function get(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Data of the built site, asked for anew. */
export const fetchJson = async (address: string): Promise<unknown> => (await get(address)).json();

/** Data of the built site. */
export const loadJson = once(fetchJson);

/** Part of a page of the built site. */
export const loadPart = once(async (address) =>
  new DOMParser().parseFromString(await (await get(address)).text(), 'text/html'),
);
