import type { DecapCms } from '../../cms/decap.ts';

/** Thrown when the script of the CMS is there and is not what the portal was built with. */
export class Altered extends Error {}

/** Loads Decap CMS, which puts itself on the window; a script other than `integrity` says does not run. */
export async function loadDecap(address: string, integrity: string): Promise<DecapCms> {
  window.CMS_MANUAL_INIT = true;
  const script = document.createElement('script');
  script.src = address;
  script.integrity = integrity;
  const isLoaded = await new Promise<boolean>((resolve) => {
    script.addEventListener('load', () => {
      resolve(true);
    });
    script.addEventListener('error', () => {
      resolve(false);
    });
    document.head.append(script);
  });
  if (isLoaded) return window.CMS;
  // Browsers do not tell a page why a script did not come.
  const { ok } = await fetch(address);
  throw ok ? new Altered(address) : new Error(address);
}
