import { generateKeyPairSync, sign } from 'node:crypto';

/** Certificate of a site and the key to it, as servers take them. */
export interface Certificate {
  key: string;
  cert: string;
}

/** Value of ASN.1 in its binary form. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const id = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const time = (year: number) => der(0x18, Buffer.from(`${year}0101000000Z`));
const bits = (content: Uint8Array) => der(0x03, Buffer.from([0]), content);

/** ECDSA with SHA-256. */
const SIGNATURE = sequence(id('2a8648ce3d040302'));
/** The name that a certificate is given to. */
const COMMON_NAME = '550403';
/** The hosts that it is for. */
const ALTERNATIVE_NAMES = '551d11';

/** Certificate that a site has signed for itself, from the first day of one year to that of another. */
export function selfSigned(host: string, from: number, to: number): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(id(COMMON_NAME), der(0x0c, Buffer.from(host)))));
  const hosts = der(0x04, sequence(der(0x82, Buffer.from(host))));
  const signed = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    SIGNATURE,
    name,
    sequence(time(from), time(to)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(id(ALTERNATIVE_NAMES), hosts))),
  );
  const whole = sequence(signed, SIGNATURE, bits(sign('sha256', signed, privateKey)));
  const lines = whole.toString('base64').replaceAll(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
