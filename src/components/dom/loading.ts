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

/** Part of a page of the built site. The browser makes the document: pages may not make one of a text, which Trusted Types see to. */
export const loadPart = once(
  (address) =>
    new Promise<Document>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.responseType = 'document';
      request.addEventListener('load', () => {
        const { status, responseXML } = request;
        if (status === 200 && responseXML) resolve(responseXML);
        else reject(new Error(`${address}: ${status}`));
      });
      request.addEventListener('error', () => {
        reject(new TypeError(`${address}: no answer`));
      });
      request.send();
    }),
);
