/** Why a question had no answer. */
export type FailureKind =
  /** There is no such host. */
  | 'unknown-host'
  /** The host is not on the public internet. */
  | 'closed'
  /** The certificate is not one that this machine trusts; a browser may. */
  | 'certificate'
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
  CERT_HAS_EXPIRED: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
};

/** What an error of the network means; any other error is thrown on. */
export function failureOf(reason: unknown): LinkFailure {
  if (reason instanceof LinkFailure) return reason;
  const { code, name } = reason as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError') return new LinkFailure('silent');
  if (code === undefined) throw reason;
  return new LinkFailure(KINDS[code] ?? 'silent');
}
