/** What an international label of a host begins with when it is written in ASCII. */
const PREFIX = 'xn--';

// The numbers of RFC 3492, section 5.
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10ffff;

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let steps = 0;
  while (rest > ((BASE - LEAST) * MOST) / 2) {
    rest = Math.floor(rest / (BASE - LEAST));
    steps += BASE;
  }
  return steps + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}

/** Text behind a label without its prefix; undefined when the label is no such text. */
function decode(label: string): string | undefined {
  const split = label.lastIndexOf('-');
  const codes = [...label.slice(0, Math.max(split, 0))].map((one) => one.charCodeAt(0));
  let [code, place, bias, at] = [FIRST_CODE, 0, FIRST_BIAS, split + 1];
  while (at < label.length) {
    const before = place;
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = Number.parseInt(label.charAt(at++), BASE);
      // Letters stand for 0 to 25 and digits for 26 to 35; a number of base 36 has them the other way round.
      const value = digit < 10 ? digit + 26 : digit - 10;
      place += value * weight;
      const threshold = Math.min(Math.max(step - bias, LEAST), MOST);
      if (!(value >= threshold)) break;
      weight *= BASE - threshold;
    }
    bias = adapted(place - before, codes.length + 1, before === 0);
    code += Math.floor(place / (codes.length + 1));
    place %= codes.length + 1;
    codes.splice(place++, 0, code);
  }
  return codes.every((one) => one <= LAST_CODE) ? String.fromCodePoint(...codes) : undefined;
}

/** Host as people read it, Cyrillic domains in Cyrillic; takes what `URL` gives for a host. */
export function readableHost(host: string): string {
  const readable = host
    .split('.')
    .map((label) => (label.startsWith(PREFIX) ? decode(label.slice(PREFIX.length)) : label))
    .join('.');
  const address = `https://${readable}`;
  // What leads elsewhere when it is typed is no other name of the host.
  return URL.canParse(address) && new URL(address).hostname === host ? readable : host;
}
