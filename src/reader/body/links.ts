import { HOST } from '../../schema/web-address.ts';

const RASTER = /^\/uploads\/[a-z0-9/_-]+\.(?:jpe?g|png|webp)$/;
const WEB = new RegExp(`^https://${HOST}(?:[/?#]\\S*)?$`, 'iu');
const MAIL = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;
const PHONE = /^tel:\+?[\d-]{5,20}$/i;
const SITE = /^\/(?:[\w~.%-]+(?:\/[\w~.%-]+)*\/?)?(?:\?[\w=&%+.~-]*)?(?:#[^\s#]*)?$/;
const FRAGMENT = /^#[\p{L}\p{N}_-]+$/u;
/** What browsers drop or turn into a slash before they read an address. */
const DISGUISE = /[\p{Cc}\p{Cf}\s\\]/u;

/** Address with percent codes opened; itself when they make no text. */
export function openAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** True for the address of a page of this site that does not climb out of it. */
function isSitePath(address: string): boolean {
  const path = openAddress(address.split(/[?#]/)[0] ?? '');
  return SITE.test(address) && !path.includes('//') && !path.split('/').includes('..');
}

/** True when a link may lead to this address, as it stands in the tree that is rendered. */
export function isAllowedLink(address: string): boolean {
  const open = openAddress(address);
  if (DISGUISE.test(address) || (!WEB.test(address) && DISGUISE.test(open))) return false;
  return (
    (WEB.test(address) && URL.canParse(address)) ||
    [MAIL, PHONE].some((form) => form.test(address)) ||
    (address.startsWith('#') && FRAGMENT.test(open)) ||
    isSitePath(address)
  );
}

/** True when an image may have this address. */
export const isAllowedImage = (address: string): boolean => RASTER.test(address);
