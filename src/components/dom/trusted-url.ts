import { SCRIPT_URLS } from '../../policy/directives.ts';
import { UPLOADS_ADDRESS } from '../../reader/upload/place.ts';

interface Policy {
  createScriptURL: (address: string) => unknown;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
}

/** Throws at an address that is no script of this site: files that people sent are none, whatever their names. */
function ownScript(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  if (origin === location.origin && !pathname.startsWith(UPLOADS_ADDRESS)) return address;
  throw new TypeError(`Not a script of the site: ${address}`);
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(SCRIPT_URLS, { createScriptURL: ownScript });

/**
 * Address of a script of this site, as `new Worker` and `serviceWorker.register` take it on pages that require Trusted Types.
 * Browsers without them get the text, judged by the same rule.
 */
export const trustedUrl = (address: string): string =>
  // Typed as the text that it stands for: the types of the browser's functions know nothing else.
  (policy ? policy.createScriptURL(address) : ownScript(address)) as string;
