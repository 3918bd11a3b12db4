/** Why a question had no answer. */
export type FailureKind =
  /** There is no such host. */
  | 'unknown-host'
  /** The host is not on the public internet. */
  | 'closed'
  /** The certificate is not one that this machine trusts; a browser may. */
  | 'certificate'
  /** The host and this machine agree on no way to encrypt; a browser may know another. */
  | 'handshake'
  /** The host does not answer, or breaks off. */
  | 'silent'
  /** This machine itself is cut off. */
  | 'offline';

/** Thrown where a question had no answer. */
export class LinkFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind) {
    super(kind);
    this.name = 'LinkFailure';
    this.kind = kind;
  }
}

const KINDS: Partial<Record<string, FailureKind>> = {
  ENOTFOUND: 'unknown-host',
  ENODATA: 'unknown-host',
  EAI_AGAIN: 'offline',
  ENETUNREACH: 'offline',
  ENETDOWN: 'offline',
};

/** Certificates that are not recognized, by the words of Node and of OpenSSL. */
const CERTIFICATE =
  /CERT|UNABLE_TO_(?:GET|DECODE|DECRYPT|VERIFY)|CRL|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_EXCEEDED/u;

/** Encryption that could not be agreed upon: Node names most of it after the protocol, the rest after the library. */
const HANDSHAKE = /^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/u;

function kindOf(code: string): FailureKind {
  const known = KINDS[code];
  if (known) return known;
  if (CERTIFICATE.test(code)) return 'certificate';
  return HANDSHAKE.test(code) ? 'handshake' : 'silent';
}

/** What an error of the network means; any other error is thrown on. */
export function failureOf(reason: unknown): LinkFailure {
  if (reason instanceof LinkFailure) return reason;
  const { code, name } = reason as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError') return new LinkFailure('silent');
  if (code === undefined) throw reason;
  return new LinkFailure(kindOf(code));
}
