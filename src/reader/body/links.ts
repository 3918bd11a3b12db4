import { openAddress } from '../../i18n/open-address.ts';
import { PICTURE_KINDS, uploadPattern } from '../../schema/upload-kinds.ts';
import { HOST } from '../../schema/web-address.ts';

const RASTER = uploadPattern(PICTURE_KINDS);
const WEB = new RegExp(`^https://${HOST}(?:[/?#]\\S*)?$`, 'iu');
const MAIL = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;
const PHONE = /^tel:\+?[\d-]{5,20}$/i;
const SITE = /^\/(?:[\w~.%-]+(?:\/[\w~.%-]+)*\/?)?(?:\?[\w=&%+.~-]*)?(?:#[^\s#]*)?$/;
const FRAGMENT = /^#[\p{L}\p{N}_-]+$/u;
/** Longest address, characters. */
const LENGTH_MAX = 2000;
/** What browsers drop or turn into a slash before they read an address. */
const DISGUISE = /[\p{Cc}\p{Cf}\s\\]/u;

/** True for the address of a page of this site that does not climb out of it. */
function isSitePath(address: string): boolean {
  const path = openAddress(address.split(/[?#]/)[0] ?? '');
  return SITE.test(address) && !path.includes('//') && !path.split('/').includes('..');
}

/** True for the address of a web page; Russian letters of its host come as percent codes from a parser. */
function isWebAddress(address: string): boolean {
  const [start = ''] = /^https:\/\/[^/?#]*/i.exec(address) ?? [];
  const host = start.replace(/(?:%[89a-f][0-9a-f])+/gi, openAddress);
  return WEB.test(host + address.slice(start.length)) && URL.canParse(address);
}

/** True when a link may lead to this address, as it stands in the tree that is rendered. */
export function isAllowedLink(address: string): boolean {
  if (address.length > LENGTH_MAX || DISGUISE.test(address)) return false;
  if (isWebAddress(address)) return true;
  const open = openAddress(address);
  if (DISGUISE.test(open)) return false;
  return (
    [MAIL, PHONE].some((form) => form.test(address)) ||
    (address.startsWith('#') && FRAGMENT.test(open)) ||
    isSitePath(address)
  );
}

/** True when an image may have this address. */
export const isAllowedImage = (address: string): boolean => RASTER.test(address);
