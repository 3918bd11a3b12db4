/** What reading gives; the text itself when its percent codes make no text. */
function orItself(text: string, read: (text: string) => string): string {
  try {
    return read(text);
  } catch (reason) {
    if (reason instanceof URIError) return text;
    throw reason;
  }
}

/** Address with percent codes opened; itself when they make no text. */
export const openAddress = (address: string): string => orItself(address, decodeURIComponent);

/** The same where an opened code would not lead elsewhere: codes of «/», «?» and the like stay. */
export const readableAddress = (address: string): string => orItself(address, decodeURI);
